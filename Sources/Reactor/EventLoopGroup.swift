internal import CLinux
internal import Glibc
internal import Synchronization

/// Some loops that share work: by default one for each processor, shared by the whole process.
package final class EventLoopGroup: Sendable {
  /// The loops.
  package let loops: [EventLoop]

  private let turn = Atomic<Int>(0)

  /// Starts loops.
  ///
  /// - Parameter cores: the processors to bind them to, one loop each.
  /// - Throws: `ReactorError.system` where the kernel has no descriptor or thread left.
  package init(cores: [Int]) throws(ReactorError) {
    var loops: [EventLoop] = []
    for core in cores { loops.append(try EventLoop(name: "martlet-loop-\(core)", core: core)) }
    self.loops = loops
  }

  /// Loops that were started already.
  package init(_ loops: [EventLoop]) { self.loops = loops }

  private init(unpinned count: Int) throws(ReactorError) {
    var loops: [EventLoop] = []
    for index in 0..<count { loops.append(try EventLoop(name: "martlet-loop-\(index)")) }
    self.loops = loops
  }

  /// One loop for each processor, started on first use.
  ///
  /// - Throws: `ReactorError.system` where the kernel has no descriptor or thread left.
  package static func shared() throws(ReactorError) -> EventLoopGroup {
    try sharedResult.get()
  }

  private static let sharedResult = Result { () throws(ReactorError) in
    try EventLoopGroup(unpinned: max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
  }

  /// The loops one after the other.
  package func next() -> EventLoop {
    loops[turn.wrappingAdd(1, ordering: .relaxed).oldValue % loops.count]
  }
}
