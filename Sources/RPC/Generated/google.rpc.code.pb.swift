// Written by protoc-gen-martlet from google/rpc/code.proto. Do not edit.

public import Protobuf

/// Why a call ended; see the gRPC documentation of status codes.
public enum GoogleRPCCode: Sendable, Hashable {
  /// `OK`.
  case ok
  /// `CANCELLED`.
  case cancelled
  /// `UNKNOWN`.
  case unknown
  /// `INVALID_ARGUMENT`.
  case invalidArgument
  /// `DEADLINE_EXCEEDED`.
  case deadlineExceeded
  /// `NOT_FOUND`.
  case notFound
  /// `ALREADY_EXISTS`.
  case alreadyExists
  /// `PERMISSION_DENIED`.
  case permissionDenied
  /// `UNAUTHENTICATED`.
  case unauthenticated
  /// `RESOURCE_EXHAUSTED`.
  case resourceExhausted
  /// `FAILED_PRECONDITION`.
  case failedPrecondition
  /// `ABORTED`.
  case aborted
  /// `OUT_OF_RANGE`.
  case outOfRange
  /// `UNIMPLEMENTED`.
  case unimplemented
  /// `INTERNAL`.
  case `internal`
  /// `UNAVAILABLE`.
  case unavailable
  /// `DATA_LOSS`.
  case dataLoss
  /// A number that the schema does not name.
  case unrecognized(Int32)
}

extension GoogleRPCCode: Enumeration {
  /// The value that a number stands for.
  public init(rawValue: Int32) {
    switch rawValue {
    case 0: self = .ok
    case 1: self = .cancelled
    case 2: self = .unknown
    case 3: self = .invalidArgument
    case 4: self = .deadlineExceeded
    case 5: self = .notFound
    case 6: self = .alreadyExists
    case 7: self = .permissionDenied
    case 16: self = .unauthenticated
    case 8: self = .resourceExhausted
    case 9: self = .failedPrecondition
    case 10: self = .aborted
    case 11: self = .outOfRange
    case 12: self = .unimplemented
    case 13: self = .`internal`
    case 14: self = .unavailable
    case 15: self = .dataLoss
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value that a name stands for; nil if it names none.
  public init?(name: String) {
    switch name {
    case "OK": self = .ok
    case "CANCELLED": self = .cancelled
    case "UNKNOWN": self = .unknown
    case "INVALID_ARGUMENT": self = .invalidArgument
    case "DEADLINE_EXCEEDED": self = .deadlineExceeded
    case "NOT_FOUND": self = .notFound
    case "ALREADY_EXISTS": self = .alreadyExists
    case "PERMISSION_DENIED": self = .permissionDenied
    case "UNAUTHENTICATED": self = .unauthenticated
    case "RESOURCE_EXHAUSTED": self = .resourceExhausted
    case "FAILED_PRECONDITION": self = .failedPrecondition
    case "ABORTED": self = .aborted
    case "OUT_OF_RANGE": self = .outOfRange
    case "UNIMPLEMENTED": self = .unimplemented
    case "INTERNAL": self = .`internal`
    case "UNAVAILABLE": self = .unavailable
    case "DATA_LOSS": self = .dataLoss
    default: return nil
    }
  }

  /// The number on the wire.
  public var rawValue: Int32 {
    switch self {
    case .ok: 0
    case .cancelled: 1
    case .unknown: 2
    case .invalidArgument: 3
    case .deadlineExceeded: 4
    case .notFound: 5
    case .alreadyExists: 6
    case .permissionDenied: 7
    case .unauthenticated: 16
    case .resourceExhausted: 8
    case .failedPrecondition: 9
    case .aborted: 10
    case .outOfRange: 11
    case .unimplemented: 12
    case .`internal`: 13
    case .unavailable: 14
    case .dataLoss: 15
    case .unrecognized(let number): number
    }
  }

  /// The name in the schema.
  public var name: String? {
    switch self {
    case .ok: "OK"
    case .cancelled: "CANCELLED"
    case .unknown: "UNKNOWN"
    case .invalidArgument: "INVALID_ARGUMENT"
    case .deadlineExceeded: "DEADLINE_EXCEEDED"
    case .notFound: "NOT_FOUND"
    case .alreadyExists: "ALREADY_EXISTS"
    case .permissionDenied: "PERMISSION_DENIED"
    case .unauthenticated: "UNAUTHENTICATED"
    case .resourceExhausted: "RESOURCE_EXHAUSTED"
    case .failedPrecondition: "FAILED_PRECONDITION"
    case .aborted: "ABORTED"
    case .outOfRange: "OUT_OF_RANGE"
    case .unimplemented: "UNIMPLEMENTED"
    case .`internal`: "INTERNAL"
    case .unavailable: "UNAVAILABLE"
    case .dataLoss: "DATA_LOSS"
    case .unrecognized: nil
    }
  }
}

extension FileDescriptor {
  /// `google/rpc/code.proto`.
  public static let googleRpcCode = FileDescriptor(
    name: "google/rpc/code.proto",
    dependencies: [],
    base64: """
      ChVnb29nbGUvcnBjL2NvZGUucHJvdG8SCmdvb2dsZS5ycGMqtwIKBENvZGUSBgoCT0sQABINCglDQU5DRUxMRUQQ\
      ARILCgdVTktOT1dOEAISFAoQSU5WQUxJRF9BUkdVTUVOVBADEhUKEURFQURMSU5FX0VYQ0VFREVEEAQSDQoJTk9U\
      X0ZPVU5EEAUSEgoOQUxSRUFEWV9FWElTVFMQBhIVChFQRVJNSVNTSU9OX0RFTklFRBAHEhMKD1VOQVVUSEVOVElD\
      QVRFRBAQEhYKElJFU09VUkNFX0VYSEFVU1RFRBAIEhcKE0ZBSUxFRF9QUkVDT05ESVRJT04QCRILCgdBQk9SVEVE\
      EAoSEAoMT1VUX09GX1JBTkdFEAsSEQoNVU5JTVBMRU1FTlRFRBAMEgwKCElOVEVSTkFMEA0SDwoLVU5BVkFJTEFC\
      TEUQDhINCglEQVRBX0xPU1MQD0IMugIJR29vZ2xlUlBDYgZwcm90bzM=
      """)
}
