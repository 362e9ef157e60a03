"""Parties of a scenario of the working group's test runner, each held by a client over gRPC."""


class Party:
    """A member or a member to be: its client, and the numbers it goes by there."""

    def __init__(self, name, stub, encrypts):
        self.name, self.stub, self.encrypts = name, stub, encrypts
        self.identity = name.encode()
        self.state = self.transaction = self.replacement = None


class Stage:
    """Runs one scenario in one suite; parties are dealt to the two clients by turns.

    Every step that leads to a new epoch ends in `check`: the members agree on its authenticator
    and exporter, and each reads what each other one writes.
    """

    def __init__(self, pb, stubs, suite, encrypts):
        self.pb, self.stubs, self.suite, self.encrypts = pb, stubs, suite, encrypts
        self.parties = {}

    def __getitem__(self, name):
        if name not in self.parties:
            stub = self.stubs[len(self.parties) % len(self.stubs)]
            self.parties[name] = Party(name, stub, self.encrypts)
        return self.parties[name]

    def ask(self, name, method, **fields):
        """Calls a method of a party's client on the party's group."""
        request = self.pb.DESCRIPTOR.services_by_name["MLSClient"].methods_by_name[method]
        kind = getattr(self.pb, request.input_type.name)
        if "state_id" in request.input_type.fields_by_name:
            fields.setdefault("state_id", self[name].state)
        return getattr(self[name].stub, method)(kind(**fields), timeout=60)

    # Joining

    def create(self, name, *members):
        self[name].state = self.ask(
            name, "CreateGroup", group_id=b"group", cipher_suite=self.suite,
            encrypt_handshake=self.encrypts, identity=self[name].identity).state_id
        if members:
            packages = [self.added(self.key_package(member)) for member in members]
            self.commit(name, joiners=members, by_value=packages)

    def key_package(self, name, suite=None):
        answer = self.ask(
            name, "CreateKeyPackage", cipher_suite=suite or self.suite,
            identity=self[name].identity)
        assert answer.init_priv and answer.encryption_priv and answer.signature_priv
        self[name].transaction = answer.transaction_id
        return answer.key_package

    def join(self, name, welcome, tree=b""):
        answer = self.ask(
            name, "JoinGroup", transaction_id=self[name].transaction, welcome=welcome,
            encrypt_handshake=self.encrypts, identity=self[name].identity, ratchet_tree=tree)
        self[name].state = answer.state_id
        return answer.epoch_authenticator

    def join_externally(
            self, name, helper, members=(), external_tree=False, remove_prior=False, psks=()):
        info = self.ask(helper, "GroupInfo", external_tree=external_tree)
        assert bool(info.ratchet_tree) == external_tree
        answer = self.ask(
            name, "ExternalJoin", group_info=info.group_info, ratchet_tree=info.ratchet_tree,
            encrypt_handshake=self.encrypts, identity=self[name].identity,
            remove_prior=remove_prior,
            psks=[self.pb.PreSharedKey(psk_id=id, psk_secret=secret) for id, secret in psks])
        self[name].state = answer.state_id
        for member in (helper, *members):
            followed = self.ask(member, "HandleCommit", commit=answer.commit)
            self[member].state = followed.state_id
            assert followed.epoch_authenticator == answer.epoch_authenticator
        self.check(name, helper, *members)

    # Proposals

    def propose(self, name, method, **fields):
        return self.ask(name, f"{method}Proposal", **fields).proposal

    def describe(self, kind, **fields):
        return self.pb.ProposalDescription(proposal_type=kind.encode(), **fields)

    def added(self, key_package):
        return self.describe("add", key_package=key_package)

    def extensions(self, *pairs):
        return [self.pb.Extension(extension_type=kind, extension_data=data) for kind, data in pairs]

    def store(self, id, secret, *names):
        for name in names:
            party = self[name]
            self.ask(
                name, "StorePSK", psk_id=id, psk_secret=secret,
                state_or_transaction_id=party.state or party.transaction)

    # Commits

    def commit(
            self, name, members=(), joiners=(), by_reference=(), by_value=(), force_path=False,
            external_tree=False):
        """Commits, and has everyone take the commit up."""
        answer = self.ask(
            name, "Commit", by_reference=by_reference, by_value=by_value, force_path=force_path,
            external_tree=external_tree)
        assert bool(answer.ratchet_tree) == external_tree
        assert answer.welcome or not joiners
        own = self.ask(name, "HandlePendingCommit")
        self[name].state = own.state_id
        authenticators = {own.epoch_authenticator}
        for member in members:
            followed = self.ask(
                member, "HandleCommit", proposal=by_reference, commit=answer.commit)
            self[member].state = followed.state_id
            authenticators.add(followed.epoch_authenticator)
        for joiner in joiners:
            authenticators.add(self.join(joiner, answer.welcome, answer.ratchet_tree))
        assert len(authenticators) == 1
        self.check(name, *members, *joiners)
        return answer

    def check(self, *names):
        """The members agree, and each reads what each other one writes."""
        states = {self.ask(name, "StateAuth").state_auth_secret for name in names}
        assert len(states) == 1 and all(states)
        exported = {
            self.ask(name, "Export", label="interop", context=b"\1\2", key_length=32)
            .exported_secret for name in names
        }
        assert len(exported) == 1 and all(len(secret) == 32 for secret in exported)
        for name in names:
            message = self.protect(name, b"from " + self[name].identity)
            for other in names:
                if other != name:
                    self.unprotect(other, message, b"from " + self[name].identity)

    def protect(self, name, text):
        return self.ask(
            name, "Protect", authenticated_data=b"in the clear", plaintext=text).ciphertext

    def unprotect(self, name, message, text):
        answer = self.ask(name, "Unprotect", ciphertext=message)
        assert (answer.plaintext, answer.authenticated_data) == (text, b"in the clear")

    # Groups tied to another

    def reinitialise(
            self, committer, welcomer, others, proposal, force_path=False, external_tree=False):
        """Closes the group by a proposal and founds the one that replaces it."""
        answer = self.ask(committer, "ReInitCommit", by_reference=[proposal])
        everyone = list(dict.fromkeys([committer, welcomer, *others]))
        packages, authenticators = {}, set()
        for name in everyone:
            closed = (
                self.ask(name, "HandlePendingReInitCommit") if name == committer else
                self.ask(name, "HandleReInitCommit", proposal=[proposal], commit=answer.commit))
            self[name].replacement = closed.reinit_id
            packages[name] = closed.key_package
            authenticators.add(closed.epoch_authenticator)
        assert len(authenticators) == 1
        founded = self.ask(
            welcomer, "ReInitWelcome", reinit_id=self[welcomer].replacement,
            key_package=[packages[name] for name in everyone if name != welcomer],
            force_path=force_path, external_tree=external_tree)
        assert bool(founded.ratchet_tree) == external_tree
        self[welcomer].state = founded.state_id
        for name in everyone:
            if name == welcomer:
                continue
            joined = self.ask(
                name, "HandleReInitWelcome", reinit_id=self[name].replacement,
                welcome=founded.welcome, ratchet_tree=founded.ratchet_tree)
            self[name].state = joined.state_id
            assert joined.epoch_authenticator == founded.epoch_authenticator
        self.check(*everyone)

    def branch(self, name, members, extensions=(), force_path=False, external_tree=False):
        """Founds a group with some members of another."""
        packages = [self.key_package(member) for member in members]
        founded = self.ask(
            name, "CreateBranch", group_id=b"branch", extensions=extensions,
            key_packages=packages, force_path=force_path, external_tree=external_tree)
        assert bool(founded.ratchet_tree) == external_tree
        for member in members:
            joined = self.ask(
                member, "HandleBranch", transaction_id=self[member].transaction,
                welcome=founded.welcome, ratchet_tree=founded.ratchet_tree)
            self[member].state = joined.state_id
            assert joined.epoch_authenticator == founded.epoch_authenticator
        self[name].state = founded.state_id
        self.check(name, *members)

    # Proposals from outside

    def signer(self, name):
        """An external sender: its client's name, its number there, and what the group lists."""
        answer = self.ask(
            name, "CreateExternalSigner", cipher_suite=self.suite, identity=name.encode())
        return answer.signer_id, answer.external_sender

    def propose_externally(self, name, signer, helper, description, place=0, external_tree=False):
        info = self.ask(helper, "GroupInfo", external_tree=external_tree)
        return self.ask(
            name, "ExternalSignerProposal", signer_id=signer, signer_index=place,
            group_info=info.group_info, ratchet_tree=info.ratchet_tree,
            description=description).proposal
