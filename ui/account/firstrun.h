// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/apierror.h"
#include "network/types/serveraddress.h"
#include "network/types/signindetails.h"

#include <QWidget>

#include <memory>

namespace atrium {

/// The first screen (look/09): sign in with a pasted user token, or explore the demo mall. It validates what it can before anything is
/// sent, shows the server's refusal in words, and never keeps the token in a widget longer than the attempt.
class FirstRun : public QWidget {
    Q_OBJECT
public:
    explicit FirstRun(QWidget *parent = nullptr);
    ~FirstRun() override;

    void setServer(const QString &server);
    /// The demo has no place where an account waits to be signed in again.
    void setOffersDemo(bool offers);
    void setSignInDetails(const SignInDetails &details);
    void setWaitingForBrowser(bool waiting);
    void setBusy(bool busy); ///< an attempt is out: fields stand, the button says "Checking"
    /// Below the token field; empty clears. remoteDetail is shown under Details, plain.
    void setProblem(const QString &sentence, const QString &remoteDetail = {});

Q_SIGNALS:
    void signInWanted(const QString &server, const QString &token);
    void browserSignInWanted(const QString &server, const atrium::SignInDetails &details);
    void browserSignInCancelled();
    void demoWanted();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeForm();
    void trySignIn();
    [[nodiscard]] static QString serverProblem(ServerAddress::Problem problem);

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
