/// Work on several segments at once.
enum MediaBatch {
  /// Tasks that share it: more than most machines have cores to spare, few enough that each has
  /// something to do.
  private static let tasks = 4

  /// Maps elements that follow each other, a run of them in each task.
  ///
  /// - Parameters:
  ///   - elements: what is mapped.
  ///   - body: gives the results of a run, named by its indices.
  /// - Returns: the results of all, in order.
  static func map<Result: Sendable>(
    _ elements: [[UInt8]], _ body: @escaping @Sendable (Range<Int>) -> [Result]
  ) async -> [Result] {
    let size = (elements.count + tasks - 1) / tasks
    guard size > 0 else { return [] }
    let runs = stride(from: 0, to: elements.count, by: size).map {
      $0..<min($0 + size, elements.count)
    }
    guard runs.count > 1 else { return body(runs[0]) }
    return await withTaskGroup(of: (Int, [Result]).self) { group in
      for (index, run) in runs.enumerated() { group.addTask { (index, body(run)) } }
      var found = [[Result]](repeating: [], count: runs.count)
      for await (index, results) in group { found[index] = results }
      return found.flatMap { $0 }
    }
  }
}
