// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/composition.h"

#include "app/arrivals.h"
#include "app/desktop/desktoplooks.h"
#include "app/desktop/instance.h"
#include "app/desktop/power.h"
#include "app/desktop/reachability.h"
#include "app/farewell.h"
#include "app/logging.h"
#include "app/shownaccount.h"
#include "models/base/settings.h"
#include "network/auth/keychainvault.h"
#include "network/auth/memoryvault.h"
#include "network/types/serveraddress.h"
#include "ui/account/firstrun.h"
#include "ui/common/menukey.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/apply.h"

#include <QApplication>

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
    , m_folder(arguments)
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
    m_shown.reset();
    m_firstScreen.reset();
}

MainWindow *Composition::window() const
{
    return m_shown ? m_shown->window() : nullptr;
}

Account *Composition::account() const
{
    return m_shown ? m_shown->account() : nullptr;
}

Session *Composition::session() const
{
    return m_shown ? m_shown->session() : nullptr;
}

QString Composition::start()
{
    if (QString problem = m_folder.prepare(); !problem.isEmpty())
        return problem;
    m_instance = std::make_unique<Instance>(m_folder.path(), m_clock.get());
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
    if (window())
        window()->keepPlace();
    QCoreApplication::exit(0);
}

QString Composition::begin()
{
    if (!logInto(m_folder.path())) // only whose profile it is
        return m_folder.unusable();
    m_settings = std::make_unique<Settings>(m_folder.path() + u"/settings.ini"_s, m_policy ? *m_policy : Policy::fromFile(policyFile()));
    m_language = std::make_unique<Language>(m_application, m_settings.get()); // before the first word
    // Not from within the signal of a row that is about to be said anew itself.
    connect(
        m_language.get(), &Language::changed, this,
        [this] {
            m_firstScreen->sayAnew();
            m_shown->sayAnew();
        },
        Qt::QueuedConnection);
    m_appearance = std::make_unique<Appearance>(m_application, m_settings.get());
    openMenusByShiftF10(m_application, this);
    followDesktop();
    m_transport = std::make_unique<Transport>(m_settings.get(), m_arguments.demo ? m_memory.get() : m_vault.get(), m_clock.get());
    m_accounts = std::make_unique<OpenAccounts>(m_clock.get(), m_settings.get(), m_transport.get());
    makeShown();
    m_firstScreen = std::make_unique<FirstScreen>(m_clock.get(), m_settings.get(), m_transport.get());
    m_arrivals = std::make_unique<Arrivals>(m_firstScreen.get(), m_accounts.get(), m_settings.get(), m_folder.path(),
        [this](
            const AccountId &id, const QUrl &server, const SignInDetails &details) { return open(id, server, details, m_folder.path()); });
    connect(
        m_arrivals.get(), &Arrivals::arrived, this, [this](Account *account, const Credentials &credentials, const SignInDetails &details) {
            show(account);
            session()->adopt(credentials, details);
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
    } else if (const QList<AccountId> kept = OpenAccounts::kept(m_folder.path(), *m_settings); !kept.isEmpty()) {
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
    for (QWidget *one : {static_cast<QWidget *>(window()), static_cast<QWidget *>(firstRun())}) {
        if (!one || one->isHidden())
            continue;
        one->setWindowState(one->windowState() & ~Qt::WindowMinimized);
        one->raise();
        one->activateWindow();
    }
}

void Composition::go(const Place &place)
{
    if (!place.isSomewhere())
        return;
    if (!m_shown || !m_shown->follow(place))
        m_arguments.place = place; // nobody is signed in yet
}

QString Composition::startDemo()
{
    if (QString problem = m_folder.makeDemo(); !problem.isEmpty())
        return problem;
    m_demo = std::make_unique<Demo>(m_clock.get(), Demo::World::Chain, m_arguments.speed > 0);
    if (QString problem = m_demo->start(); !problem.isEmpty())
        return tr("The demo mall could not be started: %1").arg(problem);
    const AccountId id {u"demo"_s};
    const SignInDetails details {.issuer = m_demo->issuer()};
    if (m_arguments.demo) // its settings are in the demo's folder
        m_settings->set(Setting::Issuer, details.issuer.toString(), id.value);
    m_settings->set(Setting::SignInWay, u"demo"_s, id.value);
    Account *account = open(id, m_demo->server(), details, m_folder.demoPath());
    if (!account)
        return {}; // the first screen says why
    show(account);
    session()->adopt({.access = m_demo->token()}, details);
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
    Account *account = open(id, server, details, m_folder.path());
    if (!account)
        return;
    show(account);
    m_transport->whenReady(this, [this, id, details] {
        if (Session *session = m_accounts->session(id))
            session->adopt({.access = std::exchange(m_token, {})}, details);
    });
    m_settings->set(Setting::SignInWay, u"token"_s, id.value);
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
            .over = window()});
}

bool Composition::openKept(const AccountId &id)
{
    const ServerAddress address = ServerAddress::fromText(m_settings->text(Setting::ServerAddress, id.value));
    if (!address.ok())
        return false;
    if (open(id, address.url, withIssuer(Arrivals::detailsOf(*m_settings, id.value), address.url), m_folder.path()))
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
            .over = window()});
    return account;
}

void Composition::makeShown()
{
    m_shown = std::make_unique<ShownAccount>(ShownAccount::Surroundings {.clock = m_clock.get(),
        .settings = m_settings.get(),
        .accounts = m_accounts.get(),
        .power = m_power.get(),
        .reachability = m_reachability.get(),
        .profile = m_folder.path()});
    connect(m_accounts.get(), &OpenAccounts::sessionChanged, m_shown.get(), &ShownAccount::showSession);
    connect(m_shown.get(), &ShownAccount::switchWanted, this, &Composition::switchTo);
    connect(m_shown.get(), &ShownAccount::addWanted, this, [this] { showNewcomer(); });
    connect(m_shown.get(), &ShownAccount::removeWanted, this, &Composition::remove);
    connect(m_shown.get(), &ShownAccount::imported, this, &Composition::takeImported);
    connect(m_shown.get(), &ShownAccount::signInWanted, this, &Composition::signInAgain);
    connect(m_shown.get(), &ShownAccount::signOutWanted, this, &Composition::signOut);
}

void Composition::show(Account *account)
{
    if (m_shown->account() == account)
        return;
    m_shown->show(account);
    go(std::exchange(m_arguments.place, {}));
    m_firstScreen->close();
    window()->activateWindow(); // keys go there now
    if (!isOfRun(account->id()))
        m_settings->set(Setting::LastAccount, account->id().value);
}

void Composition::switchTo(const AccountId &id)
{
    if (Account *account = m_accounts->set()->find(id))
        show(account);
}

void Composition::showNewcomer(const QString &problem)
{
    m_firstScreen->show({.server = m_settings->text(Setting::ServerAddress, FirstScreen::newcomer()),
        .details = Arrivals::detailsOf(*m_settings, FirstScreen::newcomer()),
        .problem = problem,
        .over = window()});
}

/// The strip's button, as often as it is pressed.
void Composition::signInAgain()
{
    if (Account *shown = account())
        m_firstScreen->show(
            {.account = shown->id(), .server = shown->client()->server().toString(), .details = session()->details(), .over = window()});
}

void Composition::signOut()
{
    const auto go = [this, id = account()->id()] { remove(id); };
    if (isDemo(account()->id()))
        askLeaveDemo(window(), m_arguments.demo && m_accounts->set()->all().size() == 1, this, go);
    else
        askSignOut(window(), *account(), this, go);
}

void Composition::remove(const AccountId &id)
{
    Account *going = m_accounts->set()->find(id);
    if (!going)
        return;
    const QString server = going->client()->server().toString();
    const SignInDetails details = m_accounts->session(id)->details();
    const QString folder = going->files().folder;
    const bool demo = isDemo(id);
    if (m_firstScreen->page() && m_firstScreen->account() == id)
        m_firstScreen->close(); // of a sign-in that was under way for it
    if (going == account())
        m_shown->leave();
    const auto tell = [this](const QString &sentence) {
        if (!sentence.isEmpty() && !m_shown->tell(sentence) && m_firstScreen->page())
            m_firstScreen->page()->setProblem(sentence);
    };
    const bool wiped = m_accounts->remove(id, this, [tell, demo](const Session::Ended &ended) {
        tell(demo ? QString() : leftoverOf(ended)); // the demo's provider goes with it
    });
    if (demo)
        m_demo.reset();
    if (demo && !m_arguments.demo)
        m_folder.dropDemo();
    if (Account *next = account() ? account() : m_accounts->first()) {
        show(next);
    } else {
        m_shown->leaveWindow();
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

/// Their settings are there, and their sign-ins are not: each says so in its strip.
void Composition::takeImported(const QList<AccountId> &ids)
{
    for (const AccountId &id : ids) {
        if (!m_accounts->set()->find(id))
            openKept(id);
    }
    m_shown->showSession();
}

} // namespace atrium
