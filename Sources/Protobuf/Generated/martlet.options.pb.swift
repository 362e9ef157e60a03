// Written by protoc-gen-martlet from martlet/options.proto. Do not edit.

extension FileDescriptor {
  /// `martlet/options.proto`.
  public static let martletOptions = FileDescriptor(
    name: "martlet/options.proto",
    dependencies: [.googleProtobufDescriptor],
    base64: """
      ChVtYXJ0bGV0L29wdGlvbnMucHJvdG8SB21hcnRsZXQaIGdvb2dsZS9wcm90b2J1Zi9kZXNjcmlwdG9yLnByb3Rv\
      IiwKBkJvdW5kcxIQCgNtaW4YASABKANSA21pbhIQCgNtYXgYAiABKANSA21heDpECgRzaXplEh0uZ29vZ2xlLnBy\
      b3RvYnVmLkZpZWxkT3B0aW9ucxiMjAMgASgLMg8ubWFydGxldC5Cb3VuZHNSBHNpemU6RgoFcmFuZ2USHS5nb29n\
      bGUucHJvdG9idWYuRmllbGRPcHRpb25zGI2MAyABKAsyDy5tYXJ0bGV0LkJvdW5kc1IFcmFuZ2U6RgoFY291bnQS\
      HS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zGI6MAyABKAsyDy5tYXJ0bGV0LkJvdW5kc1IFY291bnQ6OwoI\
      cmVxdWlyZWQSHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zGI+MAyABKAhSCHJlcXVpcmVk
      """)
}
