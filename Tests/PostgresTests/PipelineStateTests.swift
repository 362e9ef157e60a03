internal import Testing

@testable internal import Postgres

/// What a pipeline does, without libpq or a server.
@Suite("The state of a pipeline")
struct PipelineStateTests {
  private final class Call {
    var isCancelled = false
  }

  private typealias Pipeline = PipelineState<Call, Int>

  private static let statement = Statement("SELECT 1")
  private static let refusal = PostgresError.server(
    sqlState: "23505", constraint: "k", message: "")

  private static func ready() -> Pipeline {
    var pipeline = Pipeline()
    pipeline.connected()
    return pipeline
  }

  /// Sends requests as one segment, whose statement is known.
  private static func send(_ pipeline: inout Pipeline, _ calls: Call...) {
    for call in calls { pipeline.execute(call) }
    pipeline.sync()
  }

  private static func take(_ pipeline: inout Pipeline, _ answer: Pipeline.Answer) -> Pipeline.Action
  {
    pipeline.take(answer) { $0.isCancelled }
  }

  /// Takes an answer and the end of its statement's results.
  private static func takeWhole(
    _ pipeline: inout Pipeline, _ answer: Pipeline.Answer
  ) -> Pipeline.Action {
    let action = take(&pipeline, answer)
    let isOver = pipeline.endResults()
    #expect(isOver)
    return action
  }

  /// What a segment ended with: values, and the error that they are replaced with.
  private static func ended(_ action: Pipeline.Action) -> ([Int], PostgresError?)? {
    guard case .endSegment(let held, let error) = action else { return nil }
    return (held.map(\.value), error)
  }

  private static func failed(_ action: Pipeline.Action) -> (Call, PostgresError)? {
    guard case .fail(let call, let error) = action else { return nil }
    return (call, error)
  }

  private static func closed(_ action: Pipeline.Action) -> Bool {
    if case .close = action { true } else { false }
  }

  @Test("It takes statements once it is connected, and none when it is closed")
  func life() {
    var pipeline = Pipeline()
    #expect(pipeline.isConnecting)
    #expect(!pipeline.isReady)
    pipeline.connected()
    #expect(pipeline.isReady)
    let lost = pipeline.close()
    #expect(lost?.isEmpty == true)
    #expect(pipeline.isClosed)
    pipeline.connected()
    #expect(!pipeline.isReady)
    let again = pipeline.close()
    #expect(again == nil)
  }

  @Test("Results are held until the sync says that the segment went well")
  func segment() {
    var pipeline = Self.ready()
    Self.send(&pipeline, Call(), Call())
    #expect(pipeline.pendingCount == 2)
    for value in [1, 2] {
      guard case .nothing = Self.takeWhole(&pipeline, .value(value)) else {
        Issue.record("a result was told before its sync")
        return
      }
    }
    #expect(pipeline.awaitsSync)
    let end = Self.ended(Self.take(&pipeline, .sync))
    #expect(end?.0 == [1, 2])
    #expect(end?.1 == nil)
    #expect(pipeline.pendingCount == 0)
    #expect(!pipeline.awaitsSync)
    #expect(!pipeline.awaitsAnswer)
  }

  @Test("An error fails its statement at once, the rest as skipped, and what went before at sync")
  func error() {
    var pipeline = Self.ready()
    let (second, third) = (Call(), Call())
    Self.send(&pipeline, Call(), second, third)
    _ = Self.takeWhole(&pipeline, .value(1))
    let failure = Self.failed(Self.takeWhole(&pipeline, .failure(Self.refusal)))
    let skipped = Self.failed(Self.takeWhole(&pipeline, .aborted))
    #expect(failure?.0 === second)
    #expect(failure?.1 == Self.refusal)
    #expect(skipped?.0 === third)
    #expect(skipped?.1 == Self.refusal)
    let end = Self.ended(Self.take(&pipeline, .sync))
    #expect(end?.0 == [1])
    #expect(end?.1 == Self.refusal)
  }

  @Test("An error ends with its segment")
  func nextSegment() {
    var pipeline = Self.ready()
    Self.send(&pipeline, Call())
    Self.send(&pipeline, Call())
    _ = Self.takeWhole(&pipeline, .failure(Self.refusal))
    _ = Self.take(&pipeline, .sync)
    #expect(pipeline.awaitsSync)
    _ = Self.takeWhole(&pipeline, .value(7))
    let end = Self.ended(Self.take(&pipeline, .sync))
    #expect(end?.0 == [7])
    #expect(end?.1 == nil)
  }

  @Test("A commit that fails takes its segment's results back")
  func failedCommit() {
    var pipeline = Self.ready()
    Self.send(&pipeline, Call())
    _ = Self.takeWhole(&pipeline, .value(1))
    guard case .nothing = Self.take(&pipeline, .failure(Self.refusal)) else {
      Issue.record("the failure of a commit is told at its sync")
      return
    }
    let end = Self.ended(Self.take(&pipeline, .sync))
    #expect(end?.1 == Self.refusal)
  }

  @Test("A statement is prepared once, and again where that failed or was skipped")
  func preparation() {
    var pipeline = Self.ready()
    let (first, second) = (pipeline.prepare(Self.statement), pipeline.prepare(Self.statement))
    #expect([first, second] == [true, false])
    let call = Call()
    Self.send(&pipeline, call)
    _ = Self.takeWhole(&pipeline, .failure(Self.refusal))
    let skipped = Self.failed(Self.takeWhole(&pipeline, .aborted))
    #expect(skipped?.1 == Self.refusal)
    _ = Self.take(&pipeline, .sync)
    let again = pipeline.prepare(Self.statement)
    #expect(again)
    Self.send(&pipeline, Call())
    _ = Self.takeWhole(&pipeline, .aborted)
    let oncemore = pipeline.prepare(Self.statement)
    #expect(oncemore)
  }

  @Test("A cancelled request fails as cancelled, whatever struck it")
  func cancellation() {
    var pipeline = Self.ready()
    let (first, second) = (Call(), Call())
    (first.isCancelled, second.isCancelled) = (true, true)
    Self.send(&pipeline, first, second)
    let struck = Self.failed(Self.takeWhole(&pipeline, .failure(.timedOut)))
    let skipped = Self.failed(Self.takeWhole(&pipeline, .aborted))
    #expect(struck?.1 == .cancelled)
    #expect(skipped?.1 == .cancelled)
  }

  @Test("Whoever was on the way when the connection is lost is told, once each and in order")
  func lost() {
    var pipeline = Self.ready()
    let calls = [Call(), Call(), Call()]
    Self.send(&pipeline, calls[0], calls[1])
    Self.send(&pipeline, calls[2])
    _ = Self.takeWhole(&pipeline, .value(1))
    // The second has its result and not yet its end.
    _ = Self.take(&pipeline, .value(2))
    let lost = pipeline.close() ?? []
    #expect(lost.count == 3)
    #expect(zip(lost, calls).allSatisfy { $0 === $1 })
    #expect(pipeline.pendingCount == 0)
    #expect(!pipeline.awaitsSync)
    #expect(PostgresError.unavailable("connection was lost").mayHaveCommitted)
  }

  @Test("A server that has become read only takes nothing more, and is left after the segment")
  func readOnly() {
    var pipeline = Self.ready()
    Self.send(&pipeline, Call())
    let failure = Self.failed(
      Self.takeWhole(&pipeline, .failure(.notNow(sqlState: "25006"))))
    #expect(failure?.1.isOfReadOnlyServer == true)
    #expect(!pipeline.isReady)
    #expect(pipeline.isOpen)
    _ = Self.take(&pipeline, .sync)
    #expect(Self.closed(pipeline.actionAfterSegment))
    var other = Self.ready()
    Self.send(&other, Call())
    _ = Self.take(&other, .sync)
    #expect(!Self.closed(other.actionAfterSegment))
  }

  @Test("Answers that nothing on its way can have end the connection")
  func outOfTurn() {
    for answer in [Pipeline.Answer.value(1), .failure(Self.refusal), .aborted] {
      var empty = Self.ready()
      #expect(Self.closed(Self.take(&empty, answer)))
    }
    for answer in [Pipeline.Answer.value(1), .aborted] {
      var pipeline = Self.ready()
      pipeline.sync()
      #expect(Self.closed(Self.take(&pipeline, answer)))
    }
  }

  @Test("The end of results that have not begun takes no statement off")
  func endOfNothing() {
    var pipeline = Self.ready()
    Self.send(&pipeline, Call())
    let early = pipeline.endResults()
    #expect(!early)
    #expect(pipeline.awaitsAnswer)
    _ = Self.take(&pipeline, .value(1))
    let (first, second) = (pipeline.endResults(), pipeline.endResults())
    #expect([first, second] == [true, false])
  }
}
