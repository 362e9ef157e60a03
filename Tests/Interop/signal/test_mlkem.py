"""ML-KEM against the packages `kyber-py`, written from FIPS 203 in plain Python, and `mlkem`, in
Rust."""

import os

import mlkem
import pytest
from kyber_py.ml_kem import ML_KEM_768, ML_KEM_1024


@pytest.mark.parametrize("parameters, peer", [(768, ML_KEM_768), (1024, ML_KEM_1024)])
def test_both_ways(swift, parameters, peer):
    for _ in range(3):
        seed = os.urandom(64)
        public, private = peer._keygen_internal(seed[:32], seed[32:])
        ours = swift.call("kemKey", parameters=parameters, seed=seed.hex())["bytes"]
        assert ours == public.hex()

        made = swift.call("encapsulate", parameters=parameters, bytes=public.hex())
        assert peer.decaps(private, bytes.fromhex(made["bytes"])).hex() == made["secret"]

        secret, ciphertext = peer.encaps(public)
        found = swift.call(
            "decapsulate", parameters=parameters, seed=seed.hex(), bytes=ciphertext.hex()
        )
        assert found["secret"] == secret.hex()

        forged = bytes([ciphertext[0] ^ 1]) + ciphertext[1:]
        found = swift.call(
            "decapsulate", parameters=parameters, seed=seed.hex(), bytes=forged.hex()
        )
        assert found["secret"] == peer.decaps(private, forged).hex() != secret.hex()


@pytest.mark.parametrize("parameters", [768, 1024])
def test_both_ways_with_mlkem(swift, parameters):
    peer = mlkem.ML_KEM(getattr(mlkem.ParameterSet, f"ML_KEM_{parameters}"))
    for _ in range(3):
        public, private = peer.key_gen()
        made = swift.call("encapsulate", parameters=parameters, bytes=bytes(public).hex())
        assert peer.decaps(private, bytes.fromhex(made["bytes"])).hex() == made["secret"]

        seed = os.urandom(64)
        ours = swift.call("kemKey", parameters=parameters, seed=seed.hex())["bytes"]
        secret, ciphertext = peer.encaps(mlkem.EncapsKey.from_bytes(bytes.fromhex(ours)))
        found = swift.call(
            "decapsulate", parameters=parameters, seed=seed.hex(), bytes=bytes(ciphertext).hex())
        assert found["secret"] == bytes(secret).hex()
