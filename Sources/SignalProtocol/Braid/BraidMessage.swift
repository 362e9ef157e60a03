/// What one message of a session carries of the Braid.
struct BraidMessage: Sendable, Equatable {
  /// The sender's epoch, from 1.
  let epoch: UInt32
  let kind: Kind
  /// Nil exactly where the kind is `none`.
  let codeword: ErasureDecoder.Codeword?

  /// What a codeword is of.
  enum Kind: UInt8, Sendable {
    /// Of nothing: there is none.
    case none = 0
    /// The header of a key.
    case header = 1
    /// The vector of a key.
    case vector = 2
    /// The vector of a key, after the first part of the ciphertext has come whole.
    case vectorAcknowledging = 3
    /// The first part of a ciphertext.
    case first = 4
    /// The second part of a ciphertext.
    case second = 5
  }

  /// A message of a kind, or none where its encoder has no codeword left.
  init(_ epoch: UInt32, _ kind: Kind, _ codeword: ErasureDecoder.Codeword?) {
    self.epoch = epoch
    self.kind = codeword == nil ? .none : kind
    self.codeword = kind == .none ? nil : codeword
  }
}
