// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"

#include "app/account/accountcards.h"
#include "app/arrivals.h"
#include "app/desktop/desktoplooks.h"
#include "app/desktop/instance.h"
#include "app/desktop/power.h"
#include "app/desktop/reachability.h"
#include "app/farewell.h"
#include "app/logging.h"
#include "app/wiring/refreshwiring.h"
#include "models/base/settings.h"
#include "network/auth/keychainvault.h"
#include "network/auth/memoryvault.h"
#include "network/types/serveraddress.h"
#include "ui/account/firstrun.h"
#include "ui/common/menukey.h"
#include "ui/outbox/outboxpane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/standing.h"
#include "ui/theme/apply.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// Fixed, so that nobody can point the program at another policy.
QString policyFile()
{
    return u"/etc/atrium/policy.json"_s;
}

} // namespace

Composition::Composition(QApplication *application, const Arguments &arguments, QByteArray token, std::unique_ptr<TokenVault> keychain,
    std::optional<Policy> policy)
    : m_application(application)
    , m_arguments(arguments)
    , m_token(std::move(token))
    , m_policy(std::move(policy))
    , m_vault(std::move(keychain))
{
    m_clock = std::make_unique<RunningClock>(arguments.clock, arguments.speed);
    m_memory = std::make_unique<MemoryVault>();
    if (!m_vault)
        m_vault = std::make_unique<KeychainVault>(m_clock.get());
    m_power = std::make_unique<Power>(m_clock.get());
    m_reachability = std::make_unique<Reachability>();
    // Not before the window: asking the system for it waits for a bus.
    m_clock->after(milliseconds(500), m_reachability.get(), [this] { m_reachability->listen(); });
}

Composition::~Composition()
{
    m_refresh.reset();
    m_notices.reset(); // before the windows and accounts that they join
    m_formerNotices.reset();
    m_wiring.reset();
    m_settingsWiring.reset();
    m_accountsWiring.reset();
    m_formerAccountsWiring.reset();
    m_window.reset();
    m_leaving.reset();
    m_firstScreen.reset();
}

QString Composition::start()
{
    if (QString problem = prepareProfile(); !problem.isEmpty())
        return problem;
    m_instance = std::make_unique<Instance>(m_profile, m_clock.get());
    connect(m_instance.get(), &Instance::shownWanted, this, [this](const Place &place) {
        comeForward();
        go(place);
    });
    if (m_instance->claim())
        return begin();
    callFirst();
    return {};
}

void Composition::end()
{
    if (m_window)
        m_window->keepPlace();
    QCoreApplication::exit(0);
}

QString Composition::begin()
{
    if (!logInto(m_profile)) // only whose profile it is
        return unusableFolder();
    m_settings = std::make_unique<Settings>(m_profile + u"/settings.ini"_s, m_policy ? *m_policy : Policy::fromFile(policyFile()));
    m_language = std::make_unique<Language>(m_application, m_settings.get()); // before the first word
    // Not from within the signal of a row that is about to be said anew itself.
    connect(m_language.get(), &Language::changed, this, &Composition::sayAnew, Qt::QueuedConnection);
    m_appearance = std::make_unique<Appearance>(m_application, m_settings.get());
    openMenusByShiftF10(m_application, this);
    followDesktop();
    m_transport = std::make_unique<Transport>(m_settings.get(), m_arguments.demo ? m_memory.get() : m_vault.get(), m_clock.get());
    m_accounts = std::make_unique<OpenAccounts>(m_clock.get(), m_settings.get(), m_transport.get());
    connect(m_accounts.get(), &OpenAccounts::sessionChanged, this, &Composition::showSession);
    m_firstScreen = std::make_unique<FirstScreen>(m_clock.get(), m_settings.get(), m_transport.get());
    m_arrivals = std::make_unique<Arrivals>(m_firstScreen.get(), m_accounts.get(), m_settings.get(), m_profile,
        [this](const AccountId &id, const QUrl &server, const SignInDetails &details) { return open(id, server, details, m_profile); });
    connect(
        m_arrivals.get(), &Arrivals::arrived, this, [this](Account *account, const Credentials &credentials, const SignInDetails &details) {
            show(account);
            m_session->adopt(credentials, details);
        });
    connect(m_firstScreen.get(), &FirstScreen::demoWanted, this, [this] {
        if (QString trouble = startDemo(); !trouble.isEmpty())
            m_firstScreen->page()->setProblem(trouble);
    });
    if (m_arguments.demo)
        return startDemo();
    if (const ServerAddress server = ServerAddress::fromText(m_arguments.server); server.ok()) {
        if (m_settings->locked(Setting::ServerAddress))
            return tr("The administrator of this computer decided which server Atrium uses. Start it without --server.");
        startRun(server.url);
    } else if (const QList<AccountId> kept = OpenAccounts::kept(m_profile, *m_settings); !kept.isEmpty()) {
        startKept(kept);
    } else {
        showNewcomer();
    }
    return {};
}

/// Nothing waits for its answer: until it comes, and where none does, the palette that Qt was given decides.
void Composition::followDesktop()
{
    const auto bus = DesktopLooks::sessionBus();
    if (!bus)
        return;
    m_desktopLooks = std::make_unique<DesktopLooks>(*bus);
    connect(m_desktopLooks.get(), &DesktopLooks::changed, m_appearance.get(), [this](const Looks &looks) {
        const bool dark = looks.dark.value_or(isDark(m_appearance->paletteTheme()));
        const bool high = looks.highContrast.value_or(false);
        m_appearance->setSystemTheme(
            high ? (dark ? ThemeName::HighContrastDark : ThemeName::HighContrastLight) : (dark ? ThemeName::Dark : ThemeName::Light));
        m_appearance->setSystemReducedMotion(!looks.animations.value_or(true));
    });
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
    if (!QDir().mkpath(m_profile) || !QFile::setPermissions(m_profile, ownerOnly) || !QTemporaryFile(m_profile + u"/try"_s).open())
        return unusableFolder();
    return {};
}

QString Composition::unusableFolder() const
{
    return tr("The data folder %1 cannot be used: it is not possible to write there. Choose another one with --data.").arg(m_profile);
}

/// Two at once would send what waits in the profile's outboxes twice. So the one that runs comes forward, and this one ends.
void Composition::callFirst()
{
    m_instance->callFirst(m_arguments.place, this, [this](Instance::Answer answer) {
        switch (answer) {
        case Instance::Answer::Shown:
            Q_EMIT ended(0, cameForward());
            break;
        case Instance::Answer::Silent:
            Q_EMIT ended(
                1, tr("Atrium is already running with this profile and does not answer. Close it, or start with another --profile."));
            break;
        case Instance::Answer::Free:
            if (const QString problem = begin(); !problem.isEmpty())
                Q_EMIT ended(1, problem);
            break;
        }
    });
}

/// What this start was given and the running process does not take over is named, and not dropped without a word.
QString Composition::cameForward() const
{
    QStringList ignored = m_arguments.heldByFirst;
    if (!m_token.isEmpty())
        ignored.append(u"ATRIUM_TOKEN"_s);
    QString sentence = tr("Atrium is already running with this profile. Its window was brought to the front.");
    if (ignored.isEmpty())
        return sentence;
    return tr("%1 It goes on as it was started, without %2.", "%1 is a sentence, %2 options").arg(sentence, ignored.join(u", "_s));
}

void Composition::comeForward()
{
    for (QWidget *window : {static_cast<QWidget *>(m_window.get()), static_cast<QWidget *>(firstRun())}) {
        if (!window || window->isHidden())
            continue;
        window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
        window->raise();
        window->activateWindow();
    }
}

QString Composition::makeDemoFolder()
{
    // Where --data says, if it does; and gone with the demo there, too.
    const QString &place = m_arguments.dataFolder;
    if (m_arguments.demo && !place.isEmpty() && QDir().mkpath(place))
        m_demoFolder = std::make_unique<QTemporaryDir>(QDir(place).absoluteFilePath(u"demo-XXXXXX"_s));
    else
        m_demoFolder = std::make_unique<QTemporaryDir>();
    return m_demoFolder->isValid() ? QString() : tr("The demo needs a temporary folder and got none: %1").arg(m_demoFolder->errorString());
}

void Composition::go(const Place &place)
{
    if (!place.isSomewhere())
        return;
    if (m_wiring)
        m_wiring->follow(place);
    else
        m_arguments.place = place; // nobody is signed in yet
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
    const AccountId id {u"demo"_s};
    const SignInDetails details {.issuer = m_demo->issuer()};
    if (m_arguments.demo) // its settings are in the demo's folder
        m_settings->set(Setting::Issuer, details.issuer.toString(), id.value);
    Account *account = open(id, m_demo->server(), details, m_demoFolder->path());
    if (!account)
        return {}; // the first screen says why
    show(account);
    m_session->adopt({.access = m_demo->token()}, details);
    return {};
}

void Composition::startRun(const QUrl &server)
{
    if (m_token.isEmpty()) {
        m_firstScreen->show({.server = server.toString(), .details = Arrivals::detailsOf(*m_settings, FirstScreen::newcomer())});
        return;
    }
    const AccountId id = accountOfRun(server);
    const SignInDetails details = withIssuer(Arrivals::detailsOf(*m_settings, id.value), server);
    Account *account = open(id, server, details, m_profile);
    if (!account)
        return;
    show(account);
    m_transport->whenReady(this, [this, id, details] {
        if (Session *session = m_accounts->session(id))
            session->adopt({.access = std::exchange(m_token, {})}, details);
    });
}

/// All of them, at once: each has its own server, and a keychain that takes its time holds up none of the windows.
void Composition::startKept(const QList<AccountId> &kept)
{
    AccountId unusable;
    for (const AccountId &id : kept) {
        if (!openKept(id))
            unusable = id;
    }
    Account *last = m_accounts->set()->find({m_settings->text(Setting::LastAccount)});
    if (Account *account = last ? last : m_accounts->first())
        show(account);
    if (!unusable.value.isEmpty())
        m_firstScreen->show({.account = unusable,
            .server = m_settings->text(Setting::ServerAddress, unusable.value),
            .details = Arrivals::detailsOf(*m_settings, unusable.value),
            .problem = tr("The address of your server cannot be used. Enter it again. What you wrote is kept."),
            .over = m_window.get()});
}

bool Composition::openKept(const AccountId &id)
{
    const ServerAddress address = ServerAddress::fromText(m_settings->text(Setting::ServerAddress, id.value));
    if (!address.ok())
        return false;
    if (open(id, address.url, withIssuer(Arrivals::detailsOf(*m_settings, id.value), address.url), m_profile))
        m_accounts->session(id)->restore();
    return true;
}

Account *Composition::open(const AccountId &id, const QUrl &server, const SignInDetails &details, const QString &profile)
{
    TokenVault *vault = isLasting(id) ? m_vault.get() : m_memory.get();
    Account *account = m_accounts->open({.id = id, .server = server, .details = details, .profile = profile, .vault = vault});
    if (!account)
        m_firstScreen->show({.server = server.toString(),
            .details = details,
            .problem = tr("The folder for this account cannot be made in %1.").arg(profile),
            .over = m_window.get()});
    return account;
}

void Composition::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_settings.get(), m_clock.get());
    m_accountsWiring = std::make_unique<AccountsWiring>(m_window.get(), m_accounts->set(), m_settings.get(), m_profile);
    connect(m_accountsWiring.get(), &AccountsWiring::switchWanted, this, &Composition::switchTo);
    connect(m_accountsWiring.get(), &AccountsWiring::addWanted, this, [this] { showNewcomer(); });
    connect(m_accountsWiring.get(), &AccountsWiring::removeWanted, this, &Composition::remove);
    connect(m_accountsWiring.get(), &AccountsWiring::imported, this, &Composition::takeImported);
    m_settingsWiring = std::make_unique<SettingsWiring>(m_window.get(), m_accountsWiring.get(), m_accounts->set(), m_settings.get());
    connect(m_window.get(), &MainWindow::signOutWanted, this, &Composition::signOut);
    connect(m_window.get(), &MainWindow::quitWanted, this,
        [this] { askQuit(m_window.get(), *m_accounts->set(), m_window.get(), [this] { m_window->closeForGood(); }); });
}

void Composition::show(Account *account)
{
    if (m_account == account)
        return;
    leaveAccount();
    if (!m_window)
        makeWindow();
    join(account);
    m_window->show();
    go(std::exchange(m_arguments.place, {}));
    m_firstScreen->close();
    m_window->activateWindow(); // keys go there now
    if (!isOfRun(account->id()))
        m_settings->set(Setting::LastAccount, account->id().value);
}

void Composition::join(Account *account, std::unique_ptr<ToolsWiring> tools)
{
    m_account = account;
    m_session = m_accounts->session(account->id());
    m_wiring = std::make_unique<ShellWiring>(m_window.get(), account, m_clock.get(), m_settings.get(), std::move(tools));
    m_refresh =
        std::make_unique<RefreshWiring>(m_window.get(), account, m_settings.get(), m_clock.get(), m_power.get(), m_reachability.get());
    m_notices = std::make_unique<NoticeWiring>(m_window.get(), account, m_session);
    connect(m_notices.get(), &NoticeWiring::signInWanted, this, &Composition::signInAgain);
    connect(m_wiring.get(), &ShellWiring::remark, m_notices.get(), &NoticeWiring::tell);
    connect(m_notices.get(), &NoticeWiring::switchWanted, this, &Composition::switchTo);
    m_window->setTitleWord(isDemo(account->id()) ? tr("Demo") : QString());
    m_window->setDemo(isDemo(account->id()));
    m_accountsWiring->setCurrent(account->id());
    showSession();
}

void Composition::leaveAccount()
{
    if (!m_account)
        return;
    m_refresh.reset();
    m_wiring->leave();
    m_wiring.reset();
    m_formerNotices = std::move(m_notices); // its button may be what brought us here
    m_formerNotices->disconnect(this);
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_formerNotices.reset();
            showSession();
        },
        Qt::QueuedConnection);
    m_window->setTitleWord({});
    m_window->setDemo(false);
    m_account = nullptr;
    m_session = nullptr;
}

/// Words are made in many places, and some of them once: whatever shows the account is made anew, over data that stays where it is.
void Composition::sayAnew()
{
    m_firstScreen->sayAnew();
    if (!m_window || !m_account)
        return;
    if (m_window->outbox()->isEditing()) { // a text that is half edited would go with its pane
        connect(m_window->outbox(), &OutboxPane::editorClosed, this, &Composition::sayAnew,
            static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::UniqueConnection));
        return;
    }
    const Standing standing = standingOf(m_window.get());
    Account *account = m_account;
    std::unique_ptr<ToolsWiring> tools = m_wiring->takeTools();
    leaveAccount();
    m_window->rebuild();
    join(account, std::move(tools)); // whatever window has the keyboard keeps it
    giveBack(standing, m_window->centralWidget());
}

void Composition::switchTo(const AccountId &id)
{
    if (Account *account = m_accounts->set()->find(id))
        show(account);
}

void Composition::showSession()
{
    if (!m_account)
        return;
    const SessionStatus &status = m_session->status();
    m_wiring->setSignedOut(status.state == SessionStatus::SignedOut || status.state == SessionStatus::Expired);
    const Account *other = m_accounts->inNeed(m_account->id());
    m_notices->setOther(other ? other->id() : AccountId {}, other ? accountName(*other, *m_settings) : QString());
}

void Composition::showNewcomer(const QString &problem)
{
    m_firstScreen->show({.server = m_settings->text(Setting::ServerAddress, FirstScreen::newcomer()),
        .details = Arrivals::detailsOf(*m_settings, FirstScreen::newcomer()),
        .problem = problem,
        .over = m_window.get()});
}

/// The strip's button, as often as it is pressed.
void Composition::signInAgain()
{
    if (m_account)
        m_firstScreen->show({.account = m_account->id(),
            .server = m_account->client()->server().toString(),
            .details = m_session->details(),
            .over = m_window.get()});
}

void Composition::signOut()
{
    const auto go = [this, id = m_account->id()] { remove(id); };
    if (isDemo(m_account->id()))
        askLeaveDemo(m_window.get(), m_arguments.demo && m_accounts->set()->all().size() == 1, this, go);
    else
        askSignOut(m_window.get(), *m_account, this, go);
}

void Composition::remove(const AccountId &id)
{
    Account *account = m_accounts->set()->find(id);
    if (!account)
        return;
    const QString server = account->client()->server().toString();
    const SignInDetails details = m_accounts->session(id)->details();
    const QString folder = account->files().folder;
    const bool demo = isDemo(id);
    if (m_firstScreen->page() && m_firstScreen->account() == id)
        m_firstScreen->close(); // of a sign-in that was under way for it
    if (account == m_account)
        leaveAccount();
    const auto tell = [this](const QString &sentence) {
        if (m_notices && !sentence.isEmpty())
            m_notices->tell(sentence);
        else if (m_firstScreen->page() && !sentence.isEmpty())
            m_firstScreen->page()->setProblem(sentence);
    };
    const bool wiped = m_accounts->remove(id, this, [tell, demo](const Session::Ended &ended) {
        tell(demo ? QString() : leftoverOf(ended)); // the demo's provider goes with it
    });
    if (demo)
        m_demo.reset();
    if (demo && !m_arguments.demo)
        m_demoFolder.reset();
    if (Account *next = m_account ? m_account : m_accounts->first()) {
        show(next);
    } else {
        leaveWindow();
        if (demo && m_arguments.demo) // the profile of such a run is a temporary one: no account may begin in it unawares
            Q_EMIT ended(0, tr("The demo is over."));
        else if (isOfRun(id) && !demo) // its server is the one that --server names
            m_firstScreen->show({.server = server, .details = details});
        else
            showNewcomer();
    }
    if (!wiped)
        tell(tr("Some files in %1 could not be removed. Please remove that folder by hand.").arg(folder));
}

void Composition::leaveWindow()
{
    m_settingsWiring.reset();
    m_window->hide();
    m_leaving = std::move(m_window); // we are inside one of its signals
    m_formerAccountsWiring = std::move(m_accountsWiring);
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_formerNotices.reset();
            m_formerAccountsWiring.reset();
            m_leaving.reset();
        },
        Qt::QueuedConnection);
}

/// Their settings are there, and their sign-ins are not: each says so in its strip.
void Composition::takeImported(const QList<AccountId> &ids)
{
    for (const AccountId &id : ids) {
        if (!m_accounts->set()->find(id))
            openKept(id);
    }
    showSession();
}

} // namespace atrium
