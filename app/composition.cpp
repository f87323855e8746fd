// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"

#include "app/desktop/power.h"
#include "app/desktop/reachability.h"
#include "app/logging.h"
#include "app/wiring/refreshwiring.h"
#include "network/auth/keychainvault.h"
#include "network/auth/memoryvault.h"
#include "network/types/serveraddress.h"
#include "ui/account/firstrun.h"
#include "ui/common/ask.h"
#include "ui/common/humantext.h"
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

constexpr milliseconds keychainPatience(400);

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

/// Those one signed in to, without what --server names for a run.
QList<AccountId> ownAccounts(const QString &profile)
{
    QList<AccountId> ids = AccountFiles::list(profile);
    ids.removeIf([](const AccountId &id) { return id.value.startsWith("run-"_L1); });
    return ids;
}

} // namespace

Composition::Composition(QApplication *application, const Arguments &arguments, QByteArray token)
    : m_application(application)
    , m_arguments(arguments)
    , m_token(std::move(token))
{
    m_clock = std::make_unique<RunningClock>(arguments.clock, arguments.speed);
    m_memory = std::make_unique<MemoryVault>();
    m_vault = std::make_unique<KeychainVault>(m_clock.get());
    m_power = std::make_unique<Power>(m_clock.get());
    m_reachability = std::make_unique<Reachability>();
    m_reachability->listen();
}

Composition::~Composition()
{
    m_refresh.reset();
    m_wiring.reset(); // before the windows and accounts that it joins
    m_signIn.reset();
    m_window.reset();
    m_leaving.reset();
    m_firstRun.reset();
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
        openAccount(accountFor(server.url), server.url, std::exchange(m_token, {}), m_profile);
        return {};
    }
    if (server.ok()) {
        showFirstRun(server.url.toString(), {});
        return {};
    }
    const QList<AccountId> kept = ownAccounts(m_profile);
    if (!kept.isEmpty())
        startKept(kept.constFirst());
    else
        showFirstRun(Settings::row(Setting::ServerAddress).fallback.toString(), {});
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
    openAccount({u"demo"_s}, m_demo->server(), m_demo->token(), m_demoFolder->path());
    m_window->setTitleWord(tr("Demo"));
    return {};
}

void Composition::startKept(const AccountId &id)
{
    const QString server = m_settings->text(Setting::ServerAddress, id.value);
    m_kept = id;
    // A keychain may take its time, or ask the person; a program without a window is taken for one that did not start.
    m_keptWait = Wait(m_clock.get(), m_clock->after(keychainPatience, this, [this, server] {
        showFirstRun(server, tr("Your sign-in is being read from the keychain of this computer."));
        m_firstRun->setBusy(true);
    }));
    m_vault->read(id, this, [this, id, server](const Result<QByteArray, VaultError> &read) {
        m_keptWait = {};
        if (m_firstRun)
            m_firstRun->setBusy(false);
        const ServerAddress address = ServerAddress::fromText(server);
        if (read && address.ok())
            openAccount(id, address.url, *read, m_profile);
        else
            showFirstRun(
                server, tr("Your sign-in could not be read from the keychain of this computer. It may be locked. What you wrote is kept."));
    });
}

void Composition::openAccount(const AccountId &id, const QUrl &server, const QByteArray &token, const QString &profile)
{
    const auto files = AccountFiles::make(profile, id);
    if (!files) {
        showFirstRun(server.toString(), tr("The folder for this account cannot be made in %1.").arg(profile));
        return;
    }
    keepOutOfLogs(token);
    m_account = m_accounts.add(std::make_unique<Account>(id, server, *files, m_clock.get(), m_settings.get()));
    if (!m_window)
        m_window = std::make_unique<MainWindow>(m_settings.get(), m_clock.get());
    m_wiring = std::make_unique<ShellWiring>(m_window.get(), m_account, m_clock.get(), m_settings.get());
    m_refresh = std::make_unique<RefreshWiring>(m_window.get(), m_account, m_settings.get(), m_power.get(), m_reachability.get());
    connect(m_account->client(), &ApiClient::signInNeeded, this, &Composition::sessionEnded);
    connect(m_window.get(), &MainWindow::signOutWanted, this, &Composition::signOut, Qt::UniqueConnection);
    connect(m_window.get(), &MainWindow::noticeActivated, this, &Composition::signInAgain, Qt::UniqueConnection);
    m_window->show();
    if (m_firstRun)
        m_firstRun.release()->deleteLater(); // we may be inside one of its signals
    m_account->open(token);
}

void Composition::showFirstRun(const QString &server, const QString &problem)
{
    if (!m_firstRun) {
        m_firstRun = std::make_unique<FirstRun>();
        connect(m_firstRun.get(), &FirstRun::signInWanted, this, &Composition::trySignIn);
        connect(m_firstRun.get(), &FirstRun::demoWanted, this, [this] {
            if (QString trouble = startDemo(); !trouble.isEmpty())
                m_firstRun->setProblem(trouble);
        });
    }
    m_firstRun->setServer(server);
    m_firstRun->setProblem(problem);
    m_firstRun->setOffersDemo(m_account == nullptr);
    m_firstRun->show();
    m_firstRun->raise();
    m_firstRun->activateWindow();
}

void Composition::trySignIn(const QString &server, const QString &token)
{
    const ServerAddress address = ServerAddress::fromText(server);
    if (!address.ok())
        return; // the page has said why
    m_firstRun->setBusy(true);
    m_firstRun->setProblem({});
    keepOutOfLogs(token.toUtf8());
    const QString owner = m_account ? m_account->id().value : u"new"_s;
    m_signIn = std::make_unique<SignIn>(address.url, token.trimmed().toUtf8(), m_clock.get(), m_settings->text(Setting::ProductName, owner),
        m_settings->text(Setting::UserAgent, owner));
    connect(m_signIn.get(), &SignIn::accepted, this, &Composition::acceptSignIn);
    connect(m_signIn.get(), &SignIn::refused, this, [this](const ApiError &error) {
        m_firstRun->setBusy(false);
        m_firstRun->setProblem(
            error.kind == ErrorKind::Unauthorised ? tr("The server does not accept this token. Nothing was kept.") : sentenceFor(error),
            error.detail);
    });
}

void Composition::acceptSignIn()
{
    const QUrl server = m_signIn->server();
    const QByteArray token = m_signIn->token();
    if (m_account && m_account->client()->server() == server) {
        m_account->client()->setToken(token);
        if (!m_forThisRun)
            keep(m_account->id(), token);
        m_window->setNotice({}, {});
        m_firstRun.release()->deleteLater();
        return;
    }
    const AccountId id = accountOf(server);
    m_settings->set(Setting::ServerAddress, server.toString(), id.value);
    openAccount(id, server, token, m_profile);
    keep(id, token);
}

/// What was typed for an account that nobody signed out of waits in its folder, not in a new one's.
AccountId Composition::accountOf(const QUrl &server) const
{
    QList<AccountId> kept = ownAccounts(m_profile);
    kept.removeIf([&](const AccountId &id) { return m_settings->text(Setting::ServerAddress, id.value) != server.toString(); });
    if (kept.contains(m_kept))
        return m_kept;
    return kept.size() == 1 ? kept.constFirst() : AccountId {QUuid::createUuid().toString(QUuid::WithoutBraces)};
}

void Composition::keep(const AccountId &id, const QByteArray &token)
{
    m_vault->write(id, token, this, [this](const std::optional<VaultError> &error) {
        if (error && m_window)
            m_window->setNotice(
                tr("The keychain of this computer did not take your sign-in. You are signed in until you close Atrium."), {});
    });
}

void Composition::sessionEnded()
{
    m_window->setNotice(
        tr("Your sign-in is no longer accepted. Everything you wrote is kept and goes out after you sign in."), tr("Sign in"));
}

/// The strip's button, as often as it is pressed.
void Composition::signInAgain()
{
    if (m_account)
        showFirstRun(m_account->client()->server().toString(), {});
}

void Composition::signOut()
{
    const int unsent = m_account->outbox()->waiting();
    const QString question = unsent > 0
        ? tr("%Ln messages have not been sent. Signing out removes them and everything else Atrium kept on this computer for this account.",
            nullptr, unsent)
        : tr("Signing out removes everything Atrium kept on this computer for this account.");
    ask(m_window.get(), tr("Sign out?"), question, {{.text = tr("Sign out"), .harmful = true}, {.text = tr("Stay signed in")}}, this,
        [this](int button) {
            if (button == 0)
                finishSignOut();
        });
}

void Composition::finishSignOut()
{
    const AccountId id = m_account->id();
    const AccountFiles files = m_account->files();
    m_kept = {};
    const QString server = m_account->client()->server().toString();
    m_refresh.reset();
    m_wiring.reset();
    m_accounts.remove(std::exchange(m_account, nullptr)); // closes its files
    m_window->hide();
    m_leaving = std::move(m_window); // we are inside one of its signals
    QMetaObject::invokeMethod(
        this, [this] { m_leaving.reset(); }, Qt::QueuedConnection);
    m_settings->forget(id.value);
    const bool wiped = files.wipe();
    if (m_demo) {
        m_demo.reset();
        m_forThisRun = false;
    }
    showFirstRun(m_forThisRun ? server : Settings::row(Setting::ServerAddress).fallback.toString(),
        wiped ? QString() : tr("Some files in %1 could not be removed. Please remove that folder by hand.").arg(files.folder));
    m_vault->forget(id, this, [this](const std::optional<VaultError> &error) {
        if (error && m_firstRun && error->kind != VaultError::Unavailable)
            m_firstRun->setProblem(
                tr("The keychain of this computer may still hold your sign-in. Remove the entry app.atrium.Console there."));
    });
}

} // namespace atrium
