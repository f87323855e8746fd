// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/checkstep.h"
#include "network/types/proxychoice.h"
#include "network/types/serveraddress.h"
#include "network/types/signindetails.h"

#include <QWidget>

#include <memory>

namespace atrium {

/// The first screen (look/09): sign in through the browser or with a pasted user token, or explore the demo mall; beside it the connection
/// check. It validates what it can before anything is sent, shows a refusal in words, and never keeps the token in a widget longer than
/// the attempt.
class FirstRun : public QWidget {
    Q_OBJECT
public:
    explicit FirstRun(QWidget *parent = nullptr);
    ~FirstRun() override;

    enum class Way { Browser, Token };

    void setServer(const QString &server);
    void setSignInDetails(const SignInDetails &details);
    void setIdentity(const QString &productName, const QString &userAgent); ///< X-Product-Name, X-User-Agent
    void setProxy(const ProxyChoice &choice);
    void setWay(Way way); ///< the one that is chosen at first
    /// What the machine's administrator decided is shown and cannot be changed.
    void setLocked(bool server, bool proxy);
    /// The demo has no place where an account waits behind this screen; the way back to it has.
    void setOffersDemo(bool offers);
    void setBusy(bool busy); ///< an attempt is out: fields stand, the button says "Checking"
    void setWaitingForBrowser(bool waiting); ///< fields stand, the button says "Cancel"
    /// An attempt is out, or a token was typed: what would be lost with this page.
    [[nodiscard]] bool holdsWork() const;
    [[nodiscard]] QString server() const; ///< as it stands in the field
    void openDetails(); ///< the sign-in details, to be changed
    /// Below the buttons; empty clears. remoteDetail is shown under Details, plain.
    void setProblem(const QString &sentence, const QString &remoteDetail = {});
    /// Steps of another server than the one that stands in the field are not shown.
    void setCheck(const QList<CheckStep> &steps);

Q_SIGNALS:
    void signInWanted(const QString &server, const QString &token);
    void browserSignInWanted(const QString &server, const atrium::SignInDetails &details);
    void browserSignInCancelled();
    void browserOpenAgainWanted();
    /// Shown for the first time, or another server, or on request. At most one at a time is of use: the newest.
    void checkWanted(const QString &server, const atrium::SignInDetails &details);
    /// password null: what is kept stays; empty: there is none.
    void proxyChosen(const atrium::ProxyChoice &choice, const QByteArray &password);
    void identityChosen(const QString &productName, const QString &userAgent);
    void demoWanted();
    void left(); ///< it is not shown any more; whatever attempt is under way is not wanted

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeAside();
    QWidget *makeButtons();
    QWidget *makeMessage();
    QWidget *makeDemoOffer();
    void trySignIn();
    void pressPrimary();
    void wantCheck(bool again);
    void serverEdited();
    void openProxy();
    void arrange();
    void reword();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
