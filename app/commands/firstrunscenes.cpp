// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/commands/scenes.h"
#include "models/base/settings.h"
#include "ui/account/connectionpanel.h"
#include "ui/account/firstrun.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCoreApplication>
#include <QDialog>
#include <QPointer>
#include <QRadioButton>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

using Kind = CheckStep::Kind;
using State = CheckStep::State;
using Finding = CheckStep::Finding;

QString production()
{
    return u"https://api.mpc.placewise.com"_s;
}

/// All well, up to a clock that is a little ahead.
QList<CheckStep> steps()
{
    const QString host = QUrl(production()).host();
    return {{.kind = Kind::Server, .state = State::Good, .finding = Finding::HostFound, .host = host, .ms = 12},
        {.kind = Kind::Proxy,
            .state = State::Good,
            .finding = Finding::ProxyKnown,
            .host = host,
            .proxy = {.reason = ProxyInUse::Reason::SystemNone}},
        {.kind = Kind::Encryption,
            .state = State::Good,
            .finding = Finding::Encrypted,
            .host = host,
            .protocol = u"TLS 1.3"_s,
            .validTo = Instant::fromUtc(QDateTime(QDate(2026, 3, 4), QTime(12, 0), Qt::UTC))},
        {.kind = Kind::Clock, .state = State::Warn, .finding = Finding::ClockOff, .host = host, .skewMs = 42'000},
        {.kind = Kind::SignIn, .state = State::Running, .host = host}};
}

QList<CheckStep> goodSteps()
{
    QList<CheckStep> all = steps();
    all[3].state = State::Good;
    all[3].finding = Finding::ClockRight;
    all[4].state = State::Good;
    all[4].finding = Finding::ServiceFound;
    return all;
}

QList<CheckStep> badSteps()
{
    QList<CheckStep> all = steps();
    all[1].state = State::Warn;
    all[1].proxy.reason = ProxyInUse::Reason::ScriptCannotRun;
    all[2].state = State::Bad;
    all[2].finding = Finding::CertificateRefused;
    for (const int later : {3, 4}) {
        all[later].state = State::Waiting;
        all[later].finding = Finding::Skipped;
    }
    return all;
}

void press(const QWidget *page, const QString &name)
{
    page->findChild<QAbstractButton *>(name)->click();
}

void closeDialogsOf(const FirstRun *page)
{
    const auto dialogs = page->findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->close();
}

void showPanel(FirstRun *page, const QString &problem)
{
    closeDialogsOf(page);
    auto *panel = new ConnectionPanel(page);
    panel->setFacts({.server = QUrl(production()),
                        .proxy = {.reason = ProxyInUse::Reason::Chosen, .proxy = u"http://proxy.example.com:3128"_s},
                        .tls = {.protocol = u"TLS 1.3"_s,
                            .cipher = u"TLS_AES_256_GCM_SHA384"_s,
                            .issuer = u"Example Company Root CA"_s,
                            .expires = steps().at(2).validTo},
                        .lastAt = Instant::fromUtc(QDateTime(QDate(2025, 11, 20), QTime(13, 3, 18), Qt::UTC)),
                        .lastStatus = 200},
        QTimeZone("Europe/Oslo"));
    panel->setProxy({.mode = ProxyChoice::Mode::Manual,
        .host = u"proxy.example.com"_s,
        .port = 3128,
        .user = u"ingrid"_s,
        .exclusions = {u"example.com"_s}});
    panel->setCaFile(u"/etc/ssl/company/root.pem"_s, problem);
    panel->open();
}

} // namespace

QList<Scene> firstRunScenes(const std::function<FirstRun *()> &page, Settings *settings)
{
    QList<Scene> scenes;
    const int scale = settings->number(Setting::TextScale);
    const auto add = [&](const QString &name, const std::function<void(FirstRun *)> &prepare) {
        scenes.append({name, [page, prepare] { prepare(page()); }});
    };
    add(u"first-run"_s, [](FirstRun *first) {
        first->setServer(production());
        first->setIdentity(u"default"_s, u"Atrium console"_s);
        first->setCheck(steps());
    });
    add(u"first-run-untested"_s, [](FirstRun *first) { first->setCheck({}); });
    add(u"first-run-good"_s, [](FirstRun *first) { first->setCheck(goodSteps()); });
    add(u"first-run-bad"_s, [](FirstRun *first) { first->setCheck(badSteps()); });
    add(u"first-run-browser"_s, [](FirstRun *first) {
        first->setCheck(goodSteps());
        first->setWaitingForBrowser(true);
    });
    add(u"first-run-refused"_s, [](FirstRun *first) {
        first->setWaitingForBrowser(false);
        first->setWay(FirstRun::Way::Token);
        first->setProblem(
            QCoreApplication::translate("atrium::Composition", "The server does not accept this token. Nothing was kept."), u"403"_s);
    });
    add(u"first-run-checking"_s, [](FirstRun *first) {
        first->setProblem({});
        first->setBusy(true);
    });
    add(u"first-run-narrow"_s, [](FirstRun *first) {
        first->setBusy(false);
        first->resize(960, 600);
        first->setWay(FirstRun::Way::Browser);
        first->setCheck(steps());
    });
    add(u"first-run-managed"_s, [](FirstRun *first) {
        first->resize(1280, 800);
        first->setLocked(true, true);
    });
    add(u"first-run-large"_s, [settings](FirstRun *first) {
        first->setLocked(false, false);
        settings->set(Setting::TextScale, 200);
    });
    add(u"first-run-large-narrow"_s, [](FirstRun *first) { first->resize(960, 600); });
    add(u"first-run-proxy"_s, [settings, scale](FirstRun *first) {
        settings->set(Setting::TextScale, scale);
        first->resize(1280, 800);
        press(first, u"firstRunProxy"_s);
    });
    add(u"first-run-proxy-wrong"_s, [](FirstRun *first) {
        first->findChild<QRadioButton *>(u"proxyManual"_s)->click();
        press(first, u"proxyDialogAccept"_s);
    });
    add(u"first-run-details"_s, [](FirstRun *first) {
        closeDialogsOf(first);
        press(first, u"firstRunMore"_s);
    });
    add(u"connection-panel"_s, [](FirstRun *first) { showPanel(first, {}); });
    add(u"connection-panel-wrong"_s, [](FirstRun *first) {
        showPanel(first, QCoreApplication::translate("atrium::Scenes", "There is no certificate in this file, so it is not used."));
    });
    return scenes;
}

} // namespace atrium
