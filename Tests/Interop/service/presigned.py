"""Presigned URLs of S3 at times that stand still, by botocore: `python presigned.py` prints them."""

import datetime
import json

import botocore.auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

KEY = "AKIDEXAMPLE"
SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"

# Method, host, path, query, region, seconds since 1970, lifetime, bytes that may be sent.
CASES = [
    ("GET", "s3.eu-central-1.amazonaws.com", "/media/martlet/ab/cd/abcd", {}, "eu-central-1",
     1_796_043_600, 600, None),
    ("PUT", "s3.example:8443", "/media/martlet/ab/cd/abcd",
     {"partNumber": "12", "uploadId": "a~b.c_d-e/f+g=h&i j"}, "us-east-1", 1_709_164_800, 600, None),
    ("PUT", "s3.example:8443", "/media/martlet/ab/cd/abcd", {"partNumber": "1", "uploadId": "x"},
     "us-east-1", 1_709_251_199, 60, 8_388_608),
    ("POST", "10.1.2.3:8080", "/media/martlet/ab/cd/abcd", {"uploads": ""}, "us-east-1", 0, 1,
     None),
    ("GET", "s3.example", "/media", {"list-type": "2", "prefix": "martlet/ü/ab/", "a": "1"},
     "us-east-1", 4_102_444_800, 604_800, None),
    ("DELETE", "s3.example", "/media/a name/with (marks)*'!~/ü", {}, "us-east-1", 951_782_400, 600,
     None),
    ("HEAD", "s3.example", "/media/x", {}, "us-east-1", 951_868_800, 600, None),
]


def url(method, host, path, query, region, seconds, lifetime, byte_count):
    moment = datetime.datetime.fromtimestamp(seconds, datetime.timezone.utc)
    kept = botocore.auth.get_current_datetime
    botocore.auth.get_current_datetime = lambda *arguments, **options: moment
    try:
        encoded = botocore.auth.quote(path, safe="/~")
        headers = {} if byte_count is None else {"Content-Length": str(byte_count)}
        request = AWSRequest(
            method=method, url=f"https://{host}{encoded}", params=dict(query), headers=headers)
        botocore.auth.S3SigV4QueryAuth(
            Credentials(KEY, SECRET), "s3", region, expires=lifetime).add_auth(request)
        return request.url
    finally:
        botocore.auth.get_current_datetime = kept


def vectors():
    names = ("method", "host", "path", "query", "region", "seconds", "lifetime", "byteCount")
    return {
        "accessKey": KEY, "secretKey": SECRET,
        "cases": [dict(zip(names, case), url=url(*case)) for case in CASES],
    }


if __name__ == "__main__":
    print(json.dumps(vectors(), indent=2, ensure_ascii=False))
