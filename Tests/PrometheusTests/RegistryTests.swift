internal import CoreMetrics
internal import Testing

@testable internal import Prometheus

@Suite("Metrics in Prometheus's text format")
struct RegistryTests {
  @Test("are written by name and labels, escaped, with their kind and what they are")
  func exposition() {
    let registry = Registry(
      help: ["calls_total": "Calls.\nOf \\ any kind."], bounds: ["size": [1, 4]])
    let counter = CoreMetrics.Counter(
      label: "calls_total", dimensions: [("method", "a\"b\\c\nd"), ("code", "OK")],
      factory: registry)
    counter.increment()
    counter.increment(by: 2)
    CoreMetrics.Counter(
      label: "calls_total", dimensions: [("code", "OK"), ("method", "a\"b\\c\nd")],
      factory: registry
    ).increment()
    CoreMetrics.Gauge(label: "streams", factory: registry).record(2.5)
    let sizes = CoreMetrics.Recorder(
      label: "size", dimensions: [("of", "x")], aggregate: true, factory: registry)
    for size in [1, 2, 9] { sizes.record(size) }
    #expect(
      registry.exposition() == """
        # HELP calls_total Calls.\\nOf \\\\ any kind.
        # TYPE calls_total counter
        calls_total{code="OK",method="a\\"b\\\\c\\nd"} 4
        # TYPE size histogram
        size_bucket{of="x",le="1"} 1
        size_bucket{of="x",le="4"} 2
        size_bucket{of="x",le="+Inf"} 3
        size_sum{of="x"} 12
        size_count{of="x"} 3
        # TYPE streams gauge
        streams 2.5

        """)
  }

  @Test("Timers are histograms in seconds")
  func timers() {
    let registry = Registry(bounds: ["time": [0.5]])
    let timer = CoreMetrics.Timer(label: "time", factory: registry)
    timer.recordMilliseconds(250)
    timer.recordMilliseconds(750)
    #expect(
      registry.exposition() == """
        # TYPE time histogram
        time_bucket{le="0.5"} 1
        time_bucket{le="+Inf"} 2
        time_sum 1
        time_count 2

        """)
  }

  @Test("A name keeps its kind, and what is destroyed is written no more")
  func kinds() {
    let registry = Registry()
    let counter = CoreMetrics.Counter(label: "x", factory: registry)
    CoreMetrics.Gauge(label: "x", factory: registry).record(7)
    #expect(registry.exposition() == "# TYPE x counter\nx 0\n")
    counter.destroy()
    #expect(registry.exposition() == "")
  }
}
