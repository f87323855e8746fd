// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/mainwindow.h"

#include "models/base/clock.h"
#include "models/base/settings.h"
#include "ui/common/accessiblerole.h"
#include "ui/common/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/errorstrip.h"
#include "ui/common/liststates.h"
#include "ui/inbox/inboxpane.h"
#include "ui/notifications/notificationspane.h"
#include "ui/outbox/outboxpane.h"
#include "ui/palette/palette.h"
#include "ui/palette/paletteopener.h"
#include "ui/sendings/sendingspane.h"
#include "ui/shell/areawalk.h"
#include "ui/shell/connectionline.h"
#include "ui/shell/keyoverlay.h"
#include "ui/shell/mallswitcher.h"
#include "ui/shell/rail.h"
#include "ui/shell/topbar.h"
#include "ui/shell/windowplace.h"
#include "ui/theme/density.h"
#include "ui/tools/aboutdialog.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QMetaMethod>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QSize leastSize(960, 600);

constexpr std::array themes {
    std::pair {ActionId::ThemeSystem, "system"},
    std::pair {ActionId::ThemeLight, "light"},
    std::pair {ActionId::ThemeDark, "dark"},
    std::pair {ActionId::ThemeHighContrast, "highContrast"},
};
constexpr std::array densities {
    std::pair {ActionId::DensityComfortable, "comfortable"},
    std::pair {ActionId::DensityCompact, "compact"},
};

} // namespace

struct MainWindow::Private {
    Settings *settings {};
    Clock *clock {};
    Actions *actions {};
    AreaWalk *walk {};
    Rail *rail {};
    TopBar *topBar {};
    ErrorStrip *notice {};
    ErrorStrip *offline {};
    ErrorStrip *pausedStrip {};
    QStackedWidget *panes {};
    Palette *palette {};
    InboxPane *inbox {};
    NotificationsPane *notifications {};
    SendingsPane *sendings {};
    OutboxPane *outbox {};
    QList<Mall> malls;
    bool allMalls {}; // in the inbox
    QList<AccountCard> accounts;
    ConnectionState connection;
    QTimeZone zone;
    QString word;
    QString noticeText;
    bool paused {}; // sending is
    std::array<int, 3> unread {}; // in the order of Pane
    bool closesForGood {};

    void retitle(MainWindow *q) const
    {
        // Qt replaces "[*]" in titles; a mall's name is a stranger's text and may hold it.
        QString title = topBar->malls()->currentName().replace("[*]"_L1, "[*][*]"_L1);
        if (accounts.size() > 1) {
            const auto current = std::find_if(accounts.cbegin(), accounts.cend(), [](const AccountCard &card) { return card.current; });
            const QString account = current == accounts.cend() ? QString() : current->name.simplified().replace("[*]"_L1, "[*][*]"_L1);
            if (!account.isEmpty())
                title = title.isEmpty() ? account : tr("%1, %2", "window title, a mall and the account").arg(title, account);
        }
        title = title.isEmpty() ? u"Atrium"_s : tr("%1 - Atrium", "window title, %1 is the mall").arg(title);
        if (!word.isEmpty())
            title += u" - "_s + word;
        const int all = accounts.isEmpty()
            ? std::accumulate(unread.begin(), unread.end(), 0)
            : std::accumulate(accounts.cbegin(), accounts.cend(), 0, [](int sum, const AccountCard &card) { return sum + card.unseen; });
        q->setWindowTitle(all > 0 ? u"(%1) "_s.arg(all) + title : title);
        rail->setMall(topBar->malls()->currentName());
        rail->setUnreadEverywhere(all);
    }

    /// At most one strip: the notice has something to be done about, being offline has not, and paused it is because somebody wanted it.
    void showStrips() const
    {
        const bool isOffline = connection.kind == ConnectionState::Offline;
        const bool banner = isOffline && noticeText.isEmpty();
        if (banner)
            offline->show(ErrorStrip::Neutral, u"offline"_s, offlineSentence(connection, zone, clock->now()), tr("Try now"),
                connection.waiting > 0 ? tr("Show the outbox") : QString());
        else
            offline->hide();
        topBar->connection()->setOffersRetry(isOffline && !banner);
        // The outbox says so itself; the top bar says so in any case.
        if (paused && !isOffline && noticeText.isEmpty() && panes->currentWidget() != outbox)
            pausedStrip->show(ErrorStrip::Neutral, u"clock"_s, tr("Sending is paused. What you write waits in the outbox."),
                tr("Go on sending"), tr("Show the outbox"));
        else
            pausedStrip->hide();
    }

    void checkChoices() const
    {
        const auto check = [this](Setting key, const auto &choices) {
            const QString value = settings->text(key);
            for (const auto &[id, name] : choices) {
                actions->get(id)->setChecked(value == QLatin1StringView(name));
                actions->get(id)->setEnabled(!settings->locked(key));
            }
        };
        check(Setting::Theme, themes);
        check(Setting::Density, densities);
        setKeyMap(KeyMap::fromText(settings->text(Setting::Keys)));
        actions->setSingleLetterKeys(settings->flag(Setting::SingleLetterKeys));
        actions->setEnterSends(settings->flag(Setting::EnterSends));
    }

    [[nodiscard]] QList<QWidget *> areas() const
    {
        QList<QWidget *> all {rail, topBar};
        if (notice->isVisible())
            all << notice;
        if (offline->isVisible())
            all << offline;
        if (pausedStrip->isVisible())
            all << pausedStrip;
        const QWidget *pane = panes->currentWidget();
        if (!pane)
            return all; // just being made anew
        if (const auto *splitter = pane->findChild<QSplitter *>()) {
            for (int i = 0; i < splitter->count(); ++i)
                all << splitter->widget(i);
            return all;
        }
        // A pane without a splitter names its areas itself.
        const QWidgetList parts = pane->findChildren<QWidget *>();
        std::copy_if(parts.begin(), parts.end(), std::back_inserter(all),
            [](const QWidget *part) { return part->isVisible() && part->property(areaProperty).toBool(); });
        return all;
    }
};

MainWindow::MainWindow(Settings *settings, Clock *clock, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>())
{
    teachWidgetsToSpeak();
    setObjectName(u"mainWindow"_s);
    d->settings = settings;
    d->clock = clock;
    d->zone = QTimeZone::systemTimeZone();
    d->actions = new Actions(this);
    build();
    d->palette = new Palette(this);
    d->walk = new AreaWalk(this, [this] { return d->areas(); });
    connectActions();
    d->checkChoices();
    connect(settings, &Settings::changed, this, [this](Setting key) {
        if (key == Setting::Theme || key == Setting::Density || key == Setting::SingleLetterKeys || key == Setting::EnterSends
            || key == Setting::Keys)
            d->checkChoices();
    });

    setMinimumSize(leastSize);
    if (const auto place = WindowPlace::fromText(settings->value(Setting::WindowGeometry).toByteArray()))
        putAt(*place);
    else
        resize(usualSize);
    setMalls({}, {});
    setAccounts({});
    d->inbox->setFocus(); // or Qt gives it to the first button there is
}

MainWindow::~MainWindow() = default;

void MainWindow::putAt(const WindowPlace &place)
{
    QList<QRect> screens;
    const QList<QScreen *> all = QGuiApplication::screens();
    for (const QScreen *screen : all)
        screens << screen->availableGeometry();
    const QRect box = placedOnScreens(place.box, screens);
    resize(box.size());
    move(box.topLeft());
    if (place.maximised)
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::build()
{
    auto *frame = new QWidget(this);
    setCentralWidget(frame);
    d->rail = new Rail(d->actions, frame);
    d->topBar = new TopBar(d->clock, frame);
    d->notice = new ErrorStrip(u"noticeStrip"_s, frame);
    d->offline = new ErrorStrip(u"offlineStrip"_s, frame);
    d->pausedStrip = new ErrorStrip(u"pausedStrip"_s, frame);
    d->panes = new QStackedWidget(frame);
    d->inbox = new InboxPane(d->actions, d->settings, d->panes);
    d->inbox->setClock(d->clock);
    d->notifications = new NotificationsPane(d->actions, d->settings, d->clock, d->panes);
    d->sendings = new SendingsPane(d->actions, d->settings, d->panes);
    d->outbox = new OutboxPane(d->actions, d->clock, d->panes);
    for (QWidget *pane : std::initializer_list<QWidget *> {d->inbox, d->notifications, d->sendings, d->outbox})
        d->panes->addWidget(pane); // in the order of Pane
    const auto lists = d->panes->findChildren<ListStates *>();
    for (ListStates *list : lists)
        list->setClock(d->clock);

    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(d->rail);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    row->addLayout(column, 1);
    column->addWidget(d->topBar);
    column->addWidget(d->notice);
    column->addWidget(d->offline);
    column->addWidget(d->pausedStrip);
    column->addWidget(d->panes, 1);

    connectFrame();
}

void MainWindow::connectFrame()
{
    connect(d->topBar->malls(), &MallSwitcher::chosen, this, &MainWindow::mallChosen);
    connect(d->topBar->malls(), &MallSwitcher::allChosen, this, &MainWindow::allMallsChosen);
    connect(d->topBar->palette(), &PaletteOpener::clicked, this, [this] { d->palette->open(); });
    connect(d->rail, &Rail::accountChosen, this, &MainWindow::accountChosen);
    connect(d->topBar->connection(), &ConnectionLine::retryWanted, this, &MainWindow::refreshWanted);
    connect(d->topBar->connection(), &ConnectionLine::clicked, this, &MainWindow::connectionWanted);
    connect(d->offline, &ErrorStrip::activated, this, &MainWindow::refreshWanted);
    connect(d->offline, &ErrorStrip::secondActivated, this, [this] { showPane(Pane::Outbox); });
    connect(d->topBar, &TopBar::outboxWanted, this, [this] { showPane(Pane::Outbox); });
    connect(d->outbox, &OutboxPane::countsChanged, d->rail, &Rail::setOutbox);
    connect(d->outbox, &OutboxPane::pausedChanged, this, [this](bool paused) {
        d->paused = paused;
        d->rail->setPaused(paused);
        d->topBar->setPaused(paused);
        d->showStrips();
    });
    connect(d->pausedStrip, &ErrorStrip::activated, d->outbox, [this] { Q_EMIT d->outbox->pauseWanted(false); });
    connect(d->pausedStrip, &ErrorStrip::secondActivated, this, [this] { showPane(Pane::Outbox); });
    connect(d->notice, &ErrorStrip::activated, this, &MainWindow::noticeActivated);
    connect(d->notice, &ErrorStrip::secondActivated, this, &MainWindow::noticeSecondActivated);
    for (const ErrorStrip *strip : {d->notice, d->offline, d->pausedStrip})
        connect(strip, &ErrorStrip::leavesFocus, this, [this] { d->panes->currentWidget()->setFocus(Qt::OtherFocusReason); });
}

void MainWindow::rebuild()
{
    const Pane current = pane();
    d->palette->leave(); // what it goes back to goes
    QWidget *former = takeCentralWidget();
    build();
    centralWidget()->show();
    // We may be inside a signal of one of its parts; and what its actions do must be done by the new ones alone.
    former->hide();
    former->setParent(nullptr);
    former->deleteLater();
    d->rail->setCurrent(current);
    d->panes->setCurrentIndex(static_cast<int>(current));
    d->noticeText.clear();
    d->unread = {};
    d->paused = false; // the new outbox says when it is
    setMalls({}, {});
    setAccounts(QList<AccountCard>(d->accounts));
    setConnection(ConnectionState(d->connection), QTimeZone(d->zone));
    d->panes->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::connectActions()
{
    const auto on = [this](ActionId id, auto call) { connect(d->actions->get(id), &QAction::triggered, this, call); };
    on(ActionId::GoInbox, [this] { showPane(Pane::Inbox); });
    on(ActionId::GoNotifications, [this] { showPane(Pane::Notifications); });
    on(ActionId::GoSendings, [this] { showPane(Pane::Sendings); });
    on(ActionId::GoOutbox, [this] { showPane(Pane::Outbox); });
    on(ActionId::NextPane, [this] { d->walk->go(1); });
    on(ActionId::PreviousPane, [this] { d->walk->go(-1); });
    for (int i = 0; i < 9; ++i)
        on(static_cast<ActionId>(static_cast<int>(ActionId::Mall1) + i), [this, i] { d->topBar->malls()->choose(i); });
    on(ActionId::AllMalls, [this] { Q_EMIT allMallsChosen(); });
    for (int i = 0; i < 9; ++i) {
        on(static_cast<ActionId>(static_cast<int>(ActionId::Account1) + i), [this, i] {
            if (i < d->accounts.size() && !d->accounts.at(i).current)
                Q_EMIT accountChosen(d->accounts.at(i).id);
        });
    }
    on(ActionId::AddAccount, [this] { Q_EMIT addAccountWanted(); });
    on(ActionId::Accounts, [this] { Q_EMIT accountsWanted(); });
    on(ActionId::OpenSettings, [this] { Q_EMIT settingsWanted(); });
    on(ActionId::ConnectionPanel, [this] { Q_EMIT connectionWanted(); });
    on(ActionId::Refresh, [this] { Q_EMIT refreshWanted(); });
    on(ActionId::KeyOverlay, [this] {
        auto *overlay = new KeyOverlay(d->actions, d->settings->flag(Setting::EnterSends), this);
        overlay->setAttribute(Qt::WA_DeleteOnClose);
        overlay->open();
    });
    on(ActionId::About, [this] {
        auto *about = findChild<AboutDialog *>();
        if (about == nullptr)
            about = new AboutDialog(this);
        about->show();
        about->raise();
        about->activateWindow();
    });
    for (const auto &[id, name] : themes)
        on(id, [this, value = QString::fromLatin1(name)] { d->settings->set(Setting::Theme, value); });
    for (const auto &[id, name] : densities)
        on(id, [this, value = QString::fromLatin1(name)] { d->settings->set(Setting::Density, value); });
    for (const ActionId id : {ActionId::SignOut, ActionId::LeaveDemo})
        on(id, [this] { Q_EMIT signOutWanted(); });
    setDemo(false);
    on(ActionId::Quit, [this] { close(); });
    on(ActionId::OpenPalette, [this] {
        if (d->palette->isOpen())
            d->palette->leave();
        else
            d->palette->open();
    });
    // Whatever a key does, it does to what lies below.
    for (const ActionRow &row : actionRows()) {
        if (row.id != ActionId::OpenPalette)
            connect(d->actions->get(row.id), &QAction::triggered, d->palette, &Palette::leave);
    }
}

Palette *MainWindow::palette() const
{
    return d->palette;
}

const QList<AccountCard> &MainWindow::accounts() const
{
    return d->accounts;
}

bool MainWindow::perform(ActionId id)
{
    QAction *action = d->actions->get(id);
    if (actionRow(id).keyScope == KeyScope::Window) {
        action->trigger();
        return true;
    }
    const QList<QObject *> bound = action->associatedObjects();
    const auto listens = [](const QObject *one, const QWidget *focus) {
        const auto *widget = qobject_cast<const QWidget *>(one);
        return widget && focus && (widget == focus || widget->isAncestorOf(focus));
    };
    // A list's keys do not go into what one writes.
    if (const QWidget *focus = focusWidget(); !focus || !d->panes->currentWidget()->isAncestorOf(focus)
        || (actionRow(id).keyScope == KeyScope::List && focus->testAttribute(Qt::WA_InputMethodEnabled)))
        d->panes->currentWidget()->setFocus(Qt::OtherFocusReason);
    QWidget *focus = focusWidget();
    const bool here = std::any_of(bound.begin(), bound.end(), [&](const QObject *one) { return listens(one, focus); });
    const bool writes = focus && focus->testAttribute(Qt::WA_InputMethodEnabled);
    if (!here && !writes && focus && d->actions->press(id, focus))
        return true;
    const auto *listener = bound.isEmpty() ? nullptr : qobject_cast<const QWidget *>(bound.first());
    for (int i = 0; !here && listener && i < d->panes->count(); ++i) {
        if (d->panes->widget(i)->isAncestorOf(listener) && i != d->panes->currentIndex())
            showPane(static_cast<Pane>(i));
    }
    if (listener)
        action->trigger();
    return listener != nullptr;
}

InboxPane *MainWindow::inbox() const
{
    return d->inbox;
}

NotificationsPane *MainWindow::notifications() const
{
    return d->notifications;
}

SendingsPane *MainWindow::sendings() const
{
    return d->sendings;
}

OutboxPane *MainWindow::outbox() const
{
    return d->outbox;
}

Pane MainWindow::pane() const
{
    return static_cast<Pane>(d->panes->currentIndex());
}

void MainWindow::showPane(Pane pane)
{
    const bool other = pane != this->pane();
    d->rail->setCurrent(pane);
    d->panes->setCurrentIndex(static_cast<int>(pane));
    d->showStrips();
    d->panes->currentWidget()->setFocus(Qt::ShortcutFocusReason);
    if (other && d->allMalls)
        setAllMalls(true); // which is so in one pane alone
    if (other)
        Q_EMIT paneShown(pane);
}

Actions *MainWindow::actions() const
{
    return d->actions;
}

void MainWindow::keepPlace()
{
    const bool whole = isMaximized() || isFullScreen();
    const WindowPlace place {.box = whole ? normalGeometry() : QRect(pos(), size()), .maximised = whole};
    d->settings->set(Setting::WindowGeometry, place.toText());
}

void MainWindow::setTitleWord(const QString &word)
{
    d->word = word;
    d->retitle(this);
}

void MainWindow::setDemo(bool demo)
{
    d->actions->get(ActionId::SignOut)->setEnabled(!demo);
    d->actions->get(ActionId::LeaveDemo)->setEnabled(demo);
}

void MainWindow::setMalls(const QList<Mall> &malls, const CustomerScope &current)
{
    d->malls = malls;
    d->topBar->malls()->setMalls(malls, current);
    for (int i = 0; i < 9; ++i)
        d->actions->get(static_cast<ActionId>(static_cast<int>(ActionId::Mall1) + i))->setEnabled(i < malls.size());
    d->actions->get(ActionId::AllMalls)->setEnabled(malls.size() > 1);
    d->retitle(this);
}

void MainWindow::setAllMalls(bool all)
{
    d->allMalls = all;
    d->topBar->malls()->setAll(all && pane() == Pane::Inbox);
    d->retitle(this);
}

MallSwitcher *MainWindow::mallSwitcher() const
{
    return d->topBar->malls();
}

void MainWindow::setAccounts(const QList<AccountCard> &cards)
{
    d->accounts = cards;
    d->rail->setAccounts(cards);
    for (int i = 0; i < 9; ++i)
        d->actions->get(static_cast<ActionId>(static_cast<int>(ActionId::Account1) + i))->setEnabled(cards.size() > 1 && i < cards.size());
    for (const ActionId id : {ActionId::AddAccount, ActionId::Accounts})
        d->actions->get(id)->setEnabled(!cards.isEmpty());
    d->retitle(this);
}

void MainWindow::setUnread(Pane pane, int unseen)
{
    d->unread[static_cast<size_t>(pane)] = unseen;
    d->rail->setUnread(pane, unseen);
    d->retitle(this);
}

void MainWindow::setConnection(const ConnectionState &state, const QTimeZone &zone)
{
    const bool changed = state.kind != d->connection.kind;
    d->connection = state;
    if (!zone.isValid() && state.kind == ConnectionState::Online)
        d->connection.checkedAt.reset();
    d->zone = zone.isValid() ? zone : QTimeZone::systemTimeZone();
    d->topBar->connection()->setState(d->connection, d->zone);
    d->topBar->setWaiting(state.waiting);
    d->showStrips();
    // Not each check: only that something is different now. The banner speaks for itself.
    if (changed && state.kind != ConnectionState::Offline)
        announce(this, connectionSentence(d->connection, d->zone, d->clock->now(), false));
}

void MainWindow::setPerson(const QString &name, const QString &initials, int tint, const QString &server)
{
    d->rail->setPerson(name, initials, tint, server);
}

void MainWindow::setNotice(const QString &text, const QString &actionText, const QString &secondText)
{
    d->noticeText = text;
    if (text.isEmpty())
        d->notice->hide();
    else
        d->notice->show(ErrorStrip::Warn, u"warning"_s, text, actionText, secondText);
    d->showStrips();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        d->retitle(this);
        d->showStrips();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    // When the session ends nobody is asked: what is unsent is kept.
    static const QMetaMethod wanted = QMetaMethod::fromSignal(&MainWindow::quitWanted);
    if (!d->closesForGood && isSignalConnected(wanted) && !qGuiApp->isSavingSession()) {
        event->ignore();
        // Through the event loop: amid being closed a window cannot be closed.
        QMetaObject::invokeMethod(this, &MainWindow::quitWanted, Qt::QueuedConnection);
        return;
    }
    keepPlace();
    Q_EMIT closing();
    QMainWindow::closeEvent(event);
}

void MainWindow::closeForGood()
{
    d->closesForGood = true;
    close();
}

} // namespace atrium
