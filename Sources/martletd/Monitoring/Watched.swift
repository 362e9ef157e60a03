internal import CoreMetrics
internal import Foundation
internal import GRPC
internal import MartletAPI
internal import MartletServer
internal import Prometheus
internal import Synchronization

/// What a monitor tells of: the node, the server that serves it, and the process.
final class Watched: Sendable {
  let node: Node
  let server: Server
  let registry: Registry
  private let startedAt = Date.now.timeIntervalSince1970
  /// Processor seconds that were counted already.
  private let counted = Mutex(0.0)

  init(_ node: Node, _ server: Server, in registry: Registry) {
    self.node = node
    self.server = server
    self.registry = registry
  }

  /// Sets the gauges to what is so now.
  func measure() async {
    await node.measure()
    set(.connections, Double(await server.connectionCount))
    set(.info, 1, [("version", MartletVersion.current)])
    set(.startTime, startedAt)
    if let usage = ProcessUsage.now {
      set(.residentMemory, Double(usage.residentByteCount))
      count(usage.processorSeconds)
      set(.openFiles, Double(usage.openFileCount))
    }
  }

  private func count(_ processorSeconds: Double) {
    let counter = FloatingPointCounter(
      label: ProcessMetric.processorTime.rawValue, factory: registry)
    counted.withLock { counted in
      counter.increment(by: max(0, processorSeconds - counted))
      counted = max(counted, processorSeconds)
    }
  }

  private func set(
    _ metric: ProcessMetric, _ value: Double, _ dimensions: [(String, String)] = []
  ) {
    Gauge(label: metric.rawValue, dimensions: dimensions, factory: registry).record(value)
  }
}

/// Metrics of the process, beside the node's.
enum ProcessMetric: String, CaseIterable {
  case connections = "martlet_connections"
  case info = "martlet_info"
  case residentMemory = "process_resident_memory_bytes"
  case processorTime = "process_cpu_seconds_total"
  case openFiles = "process_open_fds"
  case startTime = "process_start_time_seconds"

  var help: String {
    switch self {
    case .connections: "HTTP/2 connections that are open."
    case .info: "Always 1; the label says which version runs."
    case .residentMemory: "Resident memory in bytes."
    case .processorTime: "Processor time of the process in seconds."
    case .openFiles: "Open file descriptors."
    case .startTime: "When the process started, in seconds since 1970."
    }
  }
}

extension Registry {
  /// The registry of a server.
  static func ofServer() -> Registry {
    var help: [String: String] = [:]
    var bounds: [String: [Double]] = [:]
    for metric in ServerMetric.allCases {
      help[metric.rawValue] = metric.help
      bounds[metric.rawValue] = metric.bounds
    }
    for metric in ProcessMetric.allCases { help[metric.rawValue] = metric.help }
    return Registry(help: help, bounds: bounds)
  }
}
