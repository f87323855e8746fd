// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/account/session.h"

namespace atrium {

/// What a button of the notice does.
enum class SessionDeed { None, SignIn, ReadAgain, KeepAgain, KeepForThisRun };

/// The strip under the top bar for a session that needs a word. Empty text: nothing to say.
struct SessionNotice {
    QString text {};
    QString action {};
    SessionDeed deed {SessionDeed::None};
    QString second {};
    SessionDeed secondDeed {SessionDeed::None};
};

[[nodiscard]] SessionNotice noticeFor(const SessionStatus &status);
/// For the first screen: why signing in did not work, and what one can do.
[[nodiscard]] QString sentenceFor(const SignInFailure &failure);
/// Likewise, where it was the server that did not take what somebody came with.
[[nodiscard]] QString notLetIn(const ApiError &error);
/// Nobody named a sign-in service, and the server that was asked in its place answered that it is none.
[[nodiscard]] bool lacksIssuer(const SignInFailure &failure, const SignInDetails &asked, const QUrl &server);
[[nodiscard]] QString issuerMissing();
/// After signing out: what somebody still has to do by hand; empty when nothing.
[[nodiscard]] QString leftoverOf(const Session::Ended &ended);

} // namespace atrium
