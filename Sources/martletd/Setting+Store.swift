/// Settings of a store of objects.
extension Setting {
  static let mediaStore = Setting(
    name: "media-store", standard: "local",
    help: "where sealed files are kept: local (media-directory) or s3 (a store of objects)",
    choices: "local or s3")
  static let s3Endpoint = Setting(
    name: "s3-endpoint", standard: "",
    help: "the store of objects, such as https://s3.eu-central-1.amazonaws.com",
    choices: "a URL of https without a path, since media-store is s3")
  static let s3Bucket = Setting(
    name: "s3-bucket", standard: "", help: "the bucket, which must exist",
    choices: "a bucket, since media-store is s3")
  static let s3Region = Setting(
    name: "s3-region", standard: "us-east-1", help: "the region that requests are signed for")
  static let s3Prefix = Setting(
    name: "s3-prefix", standard: "martlet/", help: "what the names of objects begin with")
  static let s3AccessKey = Setting(
    name: "s3-access-key", standard: "", help: "the access key of the store of objects",
    choices: "a key, since media-store is s3")
  static let s3SecretKey = Setting(
    name: "s3-secret-key", standard: "", help: "the secret that belongs to s3-access-key",
    choices: "a secret, since media-store is s3")
  static let s3Direct = Setting(
    name: "s3-direct", standard: "false",
    help: "whether clients send files to the store of objects and fetch them themselves",
    choices: "true or false")
}
