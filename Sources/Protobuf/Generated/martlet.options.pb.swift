// Written by protoc-gen-martlet from martlet/options.proto. Do not edit.

extension FileDescriptor {
  /// `martlet/options.proto`.
  public static let martletOptions = FileDescriptor(
    name: "martlet/options.proto",
    dependencies: [.googleProtobufDescriptor],
    base64: """
      ChVtYXJ0bGV0L29wdGlvbnMucHJvdG8SB21hcnRsZXQaIGdvb2dsZS9wcm90b2J1Zi9kZXNjcmlwdG9yLnByb3Rv\
      IiwKBkJvdW5kcxIQCgNtaW4YASABKANSA21pbhIQCgNtYXgYAiABKANSA21heCpbCgxNZXRob2RBY2Nlc3MSHQoZ\
      TUVUSE9EX0FDQ0VTU19VTlNQRUNJRklFRBAAEg0KCUFOT05ZTU9VUxABEhEKDUFVVEhFTlRJQ0FURUQQAhIKCgZT\
      SUdORUQQAzpECgRzaXplEh0uZ29vZ2xlLnByb3RvYnVmLkZpZWxkT3B0aW9ucxiMjAMgASgLMg8ubWFydGxldC5C\
      b3VuZHNSBHNpemU6RgoFcmFuZ2USHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zGI2MAyABKAsyDy5tYXJ0\
      bGV0LkJvdW5kc1IFcmFuZ2U6RgoFY291bnQSHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zGI6MAyABKAsy\
      Dy5tYXJ0bGV0LkJvdW5kc1IFY291bnQ6OwoIcmVxdWlyZWQSHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25z\
      GI+MAyABKAhSCHJlcXVpcmVkOk8KBmFjY2VzcxIeLmdvb2dsZS5wcm90b2J1Zi5NZXRob2RPcHRpb25zGJCMAyAB\
      KA4yFS5tYXJ0bGV0Lk1ldGhvZEFjY2Vzc1IGYWNjZXNz
      """)
}
