// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/account/sessionwords.h"

#include "ui/common/humantext.h"

#include <QCoreApplication>

namespace atrium {

namespace {

struct SessionWords {
    Q_DECLARE_TR_FUNCTIONS(atrium::SessionWords)
};

QString unreadSentence(VaultError::Kind kind)
{
    switch (kind) {
    case VaultError::Missing: // locked and cancelled look like this, too
        return SessionWords::tr("The keychain of this computer has no sign-in for this account, or is locked. What you wrote is kept.");
    case VaultError::Denied:
        return SessionWords::tr("The keychain of this computer did not give out your sign-in. What you wrote is kept.");
    case VaultError::Unavailable:
        return SessionWords::tr("The keychain of this computer cannot be reached. What you wrote is kept.");
    case VaultError::TimedOut:
        return SessionWords::tr("The keychain of this computer did not answer. A question of its own may be open. What you wrote is kept.");
    }
    Q_UNREACHABLE();
}

QString unkeptSentence(VaultError::Kind kind)
{
    switch (kind) {
    case VaultError::Missing:
    case VaultError::Denied:
        return SessionWords::tr(
            "The keychain of this computer is locked or did not take your sign-in. You are signed in until you close Atrium.");
    case VaultError::Unavailable:
        return SessionWords::tr("The keychain of this computer cannot be reached. You are signed in until you close Atrium.");
    case VaultError::TimedOut:
        return SessionWords::tr("The keychain of this computer did not answer. You are signed in until you close Atrium.");
    }
    Q_UNREACHABLE();
}

} // namespace

SessionNotice noticeFor(const SessionStatus &status)
{
    const QString signIn = SessionWords::tr("Sign in");
    const QString again = SessionWords::tr("Try again");
    if (status.state == SessionStatus::Expired)
        return {
            .text = SessionWords::tr("Your sign-in is no longer accepted. Everything you wrote is kept and goes out after you sign in."),
            .action = signIn,
            .deed = SessionDeed::SignIn};
    switch (status.trouble) {
    case SessionStatus::None:
        return {};
    case SessionStatus::VaultSlow:
        return {.text = SessionWords::tr("Your sign-in is being read from the keychain of this computer, which may be asking you for it."),
            .action = signIn,
            .deed = SessionDeed::SignIn};
    case SessionStatus::VaultUnread:
        return {.text = unreadSentence(status.vault),
            .action = again,
            .deed = SessionDeed::ReadAgain,
            .second = signIn,
            .secondDeed = SessionDeed::SignIn};
    case SessionStatus::VaultUnkept:
        return {.text = unkeptSentence(status.vault),
            .action = again,
            .deed = SessionDeed::KeepAgain,
            .second = SessionWords::tr("Keep for this run"),
            .secondDeed = SessionDeed::KeepForThisRun};
    case SessionStatus::ProviderAway:
        return {.text = SessionWords::tr(
                    "Your sign-in has to be renewed, and the sign-in service cannot be reached. Atrium goes on trying, and what you write "
                    "is kept."),
            .action = signIn,
            .deed = SessionDeed::SignIn};
    }
    Q_UNREACHABLE();
}

QString sentenceFor(const SignInFailure &failure)
{
    switch (failure.kind) {
    case SignInFailure::Unreachable:
        if (failure.error && failure.error->kind == ErrorKind::Tls)
            return sentenceFor(*failure.error);
        return SessionWords::tr("The sign-in service did not answer. Nothing was kept. Try again in a moment.");
    case SignInFailure::NotAProvider:
        return SessionWords::tr("There is no sign-in service at this address. Check the address of the sign-in service, or use a token.");
    case SignInFailure::OtherIssuer:
        return SessionWords::tr("The sign-in service calls itself by another address. Nothing was sent. Ask your administrator for it.");
    case SignInFailure::NotSecure:
        return SessionWords::tr("The sign-in service uses an address that is not safe. Nothing was sent. Ask your administrator.");
    case SignInFailure::Denied:
        return SessionWords::tr("You were not signed in: the browser came back without a permission. Nothing was kept.");
    case SignInFailure::Refused:
        return SessionWords::tr("The sign-in service refused this. Nothing was kept. Details say why, for your administrator.");
    case SignInFailure::NobodyCame:
        return SessionWords::tr("The browser did not come back, so Atrium stopped waiting. Nothing was kept. Sign in again.");
    case SignInFailure::NoPort:
        return SessionWords::tr("This computer does not let Atrium wait for the browser. Use a token instead.");
    }
    Q_UNREACHABLE();
}

QString notLetIn(const ApiError &error)
{
    return error.kind == ErrorKind::Unauthorised ? SessionWords::tr("The server does not accept this sign-in. Nothing was kept.")
                                                 : sentenceFor(error);
}

bool lacksIssuer(const SignInFailure &failure, const SignInDetails &asked, const QUrl &server)
{
    const int status = failure.error ? failure.error->httpStatus : 0;
    const bool answered =
        failure.kind == SignInFailure::NotAProvider || failure.kind == SignInFailure::Refused || (status >= 400 && status < 500);
    return answered && (asked.issuer.isEmpty() || asked.issuer == server);
}

QString issuerMissing()
{
    return SessionWords::tr(
        "The address of the sign-in service is missing: this server has none of its own. Enter it under Sign-in details.");
}

QString leftoverOf(const Session::Ended &ended)
{
    if (ended.vault && ended.vault->kind != VaultError::Unavailable)
        return SessionWords::tr("The keychain of this computer may still hold your sign-in. Remove the entry app.atrium.Console there.");
    if (!ended.revoked)
        return SessionWords::tr("You are signed out here. The sign-in service could not be told, so its own list may still show this one.");
    return {};
}

} // namespace atrium
