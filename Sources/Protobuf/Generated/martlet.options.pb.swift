// Written by protoc-gen-martlet from martlet/options.proto. Do not edit.

extension FileDescriptor {
  /// `martlet/options.proto`.
  public static let martletOptions = FileDescriptor(
    name: "martlet/options.proto",
    dependencies: [.googleProtobufDescriptor],
    base64: """
      ChVtYXJ0bGV0L29wdGlvbnMucHJvdG8SB21hcnRsZXQaIGdvb2dsZS9wcm90b2J1Zi9kZXNjcmlwdG9yLnByb3Rv\
      IiwKBkJvdW5kcxIQCgNtaW4YASABKANSA21pbhIQCgNtYXgYAiABKANSA21heCppCgxNZXRob2RBY2Nlc3MSHQoZ\
      TUVUSE9EX0FDQ0VTU19VTlNQRUNJRklFRBAAEg0KCUFOT05ZTU9VUxABEhEKDUFVVEhFTlRJQ0FURUQQAhIKCgZT\
      SUdORUQQAxIMCghJTlRFUk5BTBAEOkQKBHNpemUSHS5nb29nbGUucHJvdG9idWYuRmllbGRPcHRpb25zGIyMAyAB\
      KAsyDy5tYXJ0bGV0LkJvdW5kc1IEc2l6ZTpGCgVyYW5nZRIdLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9wdGlvbnMY\
      jYwDIAEoCzIPLm1hcnRsZXQuQm91bmRzUgVyYW5nZTpGCgVjb3VudBIdLmdvb2dsZS5wcm90b2J1Zi5GaWVsZE9w\
      dGlvbnMYjowDIAEoCzIPLm1hcnRsZXQuQm91bmRzUgVjb3VudDo7CghyZXF1aXJlZBIdLmdvb2dsZS5wcm90b2J1\
      Zi5GaWVsZE9wdGlvbnMYj4wDIAEoCFIIcmVxdWlyZWQ6TwoGYWNjZXNzEh4uZ29vZ2xlLnByb3RvYnVmLk1ldGhv\
      ZE9wdGlvbnMYkIwDIAEoDjIVLm1hcnRsZXQuTWV0aG9kQWNjZXNzUgZhY2Nlc3NCJgoHbWFydGxldFABWg9tYXJ0\
      bGV0O21hcnRsZXSqAgdNYXJ0bGV0
      """)
}
