// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"

#include "app/account/leaving.h"
#include "app/desktop/power.h"
#include "app/desktop/reachability.h"
#include "app/logging.h"
#include "app/wiring/refreshwiring.h"
#include "network/auth/keychainvault.h"
#include "network/auth/memoryvault.h"
#include "network/types/serveraddress.h"
#include "ui/account/firstrun.h"
#include "ui/common/ask.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// Fixed, so that nobody can point the program at another policy.
QString policyFile()
{
    return u"/etc/atrium/policy.json"_s;
}

/// A session named by --server keeps its drafts from run to run, apart from the accounts one signed in to.
AccountId accountFor(const QUrl &server)
{
    QString name = u"run-"_s + server.host() + u'-' + QString::number(server.port(server.scheme() == "https"_L1 ? 443 : 80));
    for (QChar &c : name)
        c = c.isLetterOrNumber() || c == u'.' || c == u'-' ? c : u'_';
    return {name};
}

/// Owner of the settings of an account that is none yet: what a policy or the defaults say.
QString newcomer()
{
    return u"new"_s;
}

/// Those one signed in to, without what --server names for a run.
QList<AccountId> ownAccounts(const QString &profile)
{
    QList<AccountId> ids = AccountFiles::list(profile);
    ids.removeIf([](const AccountId &id) { return id.value.startsWith("run-"_L1); });
    return ids;
}

} // namespace

Composition::Composition(QApplication *application, const Arguments &arguments, QByteArray token, std::unique_ptr<TokenVault> keychain)
    : m_application(application)
    , m_arguments(arguments)
    , m_token(std::move(token))
    , m_vault(std::move(keychain))
{
    m_clock = std::make_unique<RunningClock>(arguments.clock, arguments.speed);
    m_memory = std::make_unique<MemoryVault>();
    if (!m_vault)
        m_vault = std::make_unique<KeychainVault>(m_clock.get());
    m_power = std::make_unique<Power>(m_clock.get());
    m_reachability = std::make_unique<Reachability>();
    m_reachability->listen();
}

Composition::~Composition()
{
    m_refresh.reset();
    m_wiring.reset(); // before the windows and accounts that it joins
    m_accountWiring.reset();
    m_formerAccountWiring.reset();
    m_window.reset();
    m_leaving.reset();
    m_firstRun.reset();
    m_formerFirstRun.reset();
}

QString Composition::start()
{
    if (QString problem = prepareProfile(); !problem.isEmpty())
        return problem;
    m_settings = std::make_unique<Settings>(m_profile + u"/settings.ini"_s, Policy::fromFile(policyFile()));
    m_appearance = std::make_unique<Appearance>(m_application, m_settings.get());
    if (m_arguments.demo)
        return startDemo();
    const ServerAddress server = ServerAddress::fromText(m_arguments.server);
    if (server.ok() && !m_token.isEmpty()) {
        m_forThisRun = true;
        const AccountId id = accountFor(server.url);
        const SignInDetails details = withIssuer(detailsOf(id.value), server.url);
        if (openAccount(id, server.url, details, m_profile))
            m_session->adopt({.access = std::exchange(m_token, {})}, details);
        return {};
    }
    if (server.ok()) {
        showFirstRun(server.url.toString(), detailsOf(newcomer()), {});
        return {};
    }
    const QList<AccountId> kept = ownAccounts(m_profile);
    if (!kept.isEmpty())
        startKept(kept.constFirst());
    else
        showFirstRun(m_settings->text(Setting::ServerAddress, newcomer()), detailsOf(newcomer()), {});
    return {};
}

QString Composition::prepareProfile()
{
    if (m_arguments.demo) {
        if (QString problem = makeDemoFolder(); !problem.isEmpty())
            return problem;
        m_profile = m_demoFolder->path();
    } else {
        const QString base = m_arguments.dataFolder.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)
                                                              : QDir(m_arguments.dataFolder).absolutePath();
        m_profile = base + u'/' + m_arguments.profile;
    }
    const auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(m_profile) || !QFile::setPermissions(m_profile, ownerOnly) || !logInto(m_profile))
        return tr("The data folder %1 cannot be used: it is not possible to write there. Choose another one with --data.").arg(m_profile);
    m_lock = std::make_unique<QLockFile>(m_profile + u"/lock"_s);
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0))
        return tr("Atrium is already running with this profile. Close it, or start with another --profile.");
    return {};
}

QString Composition::makeDemoFolder()
{
    m_demoFolder = std::make_unique<QTemporaryDir>();
    return m_demoFolder->isValid() ? QString() : tr("The demo needs a temporary folder and got none: %1").arg(m_demoFolder->errorString());
}

QString Composition::startDemo()
{
    // From the first screen, too: nothing of the demo goes into the person's own profile.
    if (!m_demoFolder) {
        if (QString problem = makeDemoFolder(); !problem.isEmpty())
            return problem;
    }
    m_demo = std::make_unique<Demo>(m_clock.get());
    if (QString problem = m_demo->start(); !problem.isEmpty())
        return tr("The demo mall could not be started: %1").arg(problem);
    m_forThisRun = true;
    const SignInDetails details {.issuer = QUrl(m_demo->server().toString() + u"/_idp"_s)};
    if (!openAccount({u"demo"_s}, m_demo->server(), details, m_demoFolder->path()))
        return {}; // the first screen says why
    m_session->adopt({.access = m_demo->token()}, details);
    m_window->setTitleWord(tr("Demo"));
    return {};
}

void Composition::startKept(const AccountId &id)
{
    const QString server = m_settings->text(Setting::ServerAddress, id.value);
    const ServerAddress address = ServerAddress::fromText(server);
    if (!address.ok()) {
        showFirstRun(server, detailsOf(id.value), tr("The address of your server cannot be used. Enter it again. What you wrote is kept."));
        return;
    }
    // A keychain may take its time, or ask the person; a program without a window is taken for one that did not start.
    if (openAccount(id, address.url, withIssuer(detailsOf(id.value), address.url), m_profile))
        m_session->restore();
}

bool Composition::openAccount(const AccountId &id, const QUrl &server, const SignInDetails &details, const QString &profile)
{
    const auto files = AccountFiles::make(profile, id);
    if (!files) {
        showFirstRun(server.toString(), details, tr("The folder for this account cannot be made in %1.").arg(profile));
        return false;
    }
    m_account = m_accounts.add(std::make_unique<Account>(id, server, *files, m_clock.get(), m_settings.get()));
    TokenVault *vault = m_forThisRun ? m_memory.get() : m_vault.get();
    m_session = m_sessions.emplace_back(std::make_unique<Session>(id, m_account->client(), vault, details, setupOf(id.value))).get();
    connect(m_session, &Session::changed, this, &Composition::showSession);
    if (!m_window)
        m_window = std::make_unique<MainWindow>(m_settings.get(), m_clock.get());
    m_wiring = std::make_unique<ShellWiring>(m_window.get(), m_account, m_clock.get(), m_settings.get());
    m_refresh = std::make_unique<RefreshWiring>(m_window.get(), m_account, m_settings.get(), m_power.get(), m_reachability.get());
    connect(m_window.get(), &MainWindow::signOutWanted, this, &Composition::signOut, Qt::UniqueConnection);
    connect(m_window.get(), &MainWindow::noticeActivated, this, &Composition::noticeActivated, Qt::UniqueConnection);
    connect(m_window.get(), &MainWindow::noticeSecondActivated, this, &Composition::noticeSecondActivated, Qt::UniqueConnection);
    m_window->show();
    closeFirstRun();
    m_account->open({});
    return true;
}

void Composition::showFirstRun(const QString &server, const SignInDetails &details, const QString &problem)
{
    if (!m_firstRun) {
        m_firstRun = std::make_unique<FirstRun>();
        m_accountWiring =
            std::make_unique<AccountWiring>(m_firstRun.get(), m_clock.get(), setupOf(m_account ? m_account->id().value : newcomer()));
        connect(m_accountWiring.get(), &AccountWiring::accepted, this, &Composition::acceptSignIn);
        connect(m_firstRun.get(), &FirstRun::demoWanted, this, [this] {
            if (QString trouble = startDemo(); !trouble.isEmpty())
                m_firstRun->setProblem(trouble);
        });
    }
    m_firstRun->setServer(server);
    m_firstRun->setSignInDetails(details);
    m_firstRun->setProblem(problem);
    m_firstRun->setOffersDemo(m_account == nullptr);
    m_firstRun->show();
    m_firstRun->raise();
    m_firstRun->activateWindow();
}

void Composition::closeFirstRun()
{
    if (!m_firstRun)
        return;
    m_firstRun->hide();
    m_formerAccountWiring = std::move(m_accountWiring);
    m_formerFirstRun = std::move(m_firstRun);
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_formerAccountWiring.reset();
            m_formerFirstRun.reset();
        },
        Qt::QueuedConnection);
}

ClientSetup Composition::setupOf(const QString &owner) const
{
    return [settings = m_settings.get(), owner](ApiClient &client) {
        client.setIdentity(settings->text(Setting::ProductName, owner), settings->text(Setting::UserAgent, owner));
        client.setLimits(limitsOf(*settings));
    };
}

SignInDetails Composition::detailsOf(const QString &owner) const
{
    return {.issuer = QUrl(m_settings->text(Setting::Issuer, owner)),
        .clientId = m_settings->text(Setting::ClientId, owner),
        .scopes = m_settings->text(Setting::Scopes, owner)};
}

void Composition::acceptSignIn(const QUrl &server, const Credentials &credentials, const SignInDetails &details)
{
    const bool again = m_account && m_account->client()->server() == server;
    const bool browser = credentials.way == Credentials::Way::Browser;
    // Whoever pastes a token keeps what was said about the browser's way.
    const SignInDetails used = browser ? details : withIssuer(again ? m_session->details() : detailsOf(newcomer()), server);
    const AccountId id = again ? m_account->id() : accountOf(server);
    if (!again && !openAccount(id, server, used, m_profile))
        return;
    if (!m_forThisRun) {
        m_settings->set(Setting::ServerAddress, server.toString(), id.value);
        m_settings->set(Setting::SignInWay, browser ? u"browser"_s : u"token"_s, id.value);
        if (browser) {
            m_settings->set(Setting::Issuer, used.issuer == server ? QString() : used.issuer.toString(), id.value);
            m_settings->set(Setting::ClientId, used.clientId, id.value);
            m_settings->set(Setting::Scopes, used.scopes, id.value);
        }
    }
    closeFirstRun();
    m_session->adopt(credentials, used);
}

/// What was typed for an account that nobody signed out of waits in its folder, not in a new one's.
AccountId Composition::accountOf(const QUrl &server) const
{
    QList<AccountId> kept = ownAccounts(m_profile);
    kept.removeIf([&](const AccountId &id) { return m_settings->text(Setting::ServerAddress, id.value) != server.toString(); });
    return kept.size() == 1 ? kept.constFirst() : AccountId {QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

void Composition::showSession()
{
    const SessionStatus &status = m_session->status();
    m_wiring->setSignedOut(status.state == SessionStatus::SignedOut || status.state == SessionStatus::Expired);
    const SessionNotice notice = noticeFor(status);
    const bool had = std::exchange(m_noticed, !notice.text.isEmpty());
    if (had || m_noticed) // another's sentence stays
        m_window->setNotice(notice.text, notice.action, notice.second);
}

void Composition::noticeActivated()
{
    act(noticeFor(m_session->status()).deed);
}

void Composition::noticeSecondActivated()
{
    act(noticeFor(m_session->status()).secondDeed);
}

void Composition::act(SessionDeed deed)
{
    switch (deed) {
    case SessionDeed::None:
        return;
    case SessionDeed::SignIn:
        signInAgain();
        return;
    case SessionDeed::ReadAgain:
        m_session->restore();
        return;
    case SessionDeed::KeepAgain:
        m_session->keepAgain();
        return;
    case SessionDeed::KeepForThisRun:
        m_session->keepForThisRun();
        return;
    }
}

/// The strip's button, as often as it is pressed.
void Composition::signInAgain()
{
    if (m_account)
        showFirstRun(m_account->client()->server().toString(), m_session->details(), {});
}

void Composition::signOut()
{
    ask(m_window.get(), tr("Sign out?"), signOutQuestion(unsentOf(*m_account)),
        {{.text = tr("Sign out"), .harmful = true}, {.text = tr("Stay signed in")}}, this, [this](int button) {
            if (button == 0)
                finishSignOut();
        });
}

void Composition::finishSignOut()
{
    const AccountId id = m_account->id();
    const AccountFiles files = m_account->files();
    const QString server = m_account->client()->server().toString();
    const SignInDetails details = m_session->details();
    disconnect(m_session, &Session::changed, this, nullptr);
    closeFirstRun(); // of a sign-in that was under way for it
    m_refresh.reset();
    m_wiring.reset();
    endSession(m_demo != nullptr); // the demo's provider goes with it
    m_accounts.remove(std::exchange(m_account, nullptr)); // closes its files
    m_window->hide();
    m_leaving = std::move(m_window); // we are inside one of its signals
    m_noticed = false;
    QMetaObject::invokeMethod(
        this, [this] { m_leaving.reset(); }, Qt::QueuedConnection);
    m_settings->forget(id.value);
    const bool wiped = files.wipe();
    const bool wasDemo = m_demo != nullptr;
    if (wasDemo) {
        m_demo.reset();
        m_forThisRun = false;
    }
    const bool sameServer = m_forThisRun; // named by --server
    showFirstRun(sameServer ? server : m_settings->text(Setting::ServerAddress, newcomer()), sameServer ? details : detailsOf(newcomer()),
        wiped ? QString() : tr("Some files in %1 could not be removed. Please remove that folder by hand.").arg(files.folder));
}

/// silently: nobody needs to hear of what is left of it.
void Composition::endSession(bool silently)
{
    Session *ending = std::exchange(m_session, nullptr);
    ending->end(this, [this, ending, silently](const Session::Ended &ended) {
        if (const QString leftover = leftoverOf(ended); !silently && m_firstRun && !leftover.isEmpty())
            m_firstRun->setProblem(leftover);
        // We are inside a call of its own.
        QMetaObject::invokeMethod(
            this, [this, ending] { std::erase_if(m_sessions, [ending](const auto &one) { return one.get() == ending; }); },
            Qt::QueuedConnection);
    });
}

} // namespace atrium
