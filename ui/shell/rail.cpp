// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rail.h"

#include "models/outbox/outboxwords.h"
#include "ui/account/accountwords.h"
#include "ui/common/actions.h"
#include "ui/common/menutext.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/railbuttons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>
#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

struct PaneRow {
    ActionId go;
    QLatin1StringView objectName;
};
constexpr std::array paneRows {PaneRow {ActionId::GoInbox, "railInbox"_L1}, PaneRow {ActionId::GoNotifications, "railNotifications"_L1},
    PaneRow {ActionId::GoSendings, "railSendings"_L1}, PaneRow {ActionId::GoOutbox, "railOutbox"_L1}};

} // namespace

struct Rail::Private {
    Actions *actions {};
    QVBoxLayout *column {};
    std::array<PaneButton *, 4> panes {}; // in the order of Pane
    std::array<int, 4> unread {}; // of the outbox: what needs the person
    int onTheirWay {}; // of the outbox
    bool paused {}; // sending is
    QString mall;
    int everywhere {};
    PaneButton *settings {};
    AccountButton *account {};
    // Kept, and filled anew each time it is opened: of the actions that it shares with the window, assistive technology remembers the
    // menu in which it met them first, and with that one gone they would be nothing to it.
    QMenu *menu {};
    QMenu *tools {};
    QString name;
    QString server;
    QList<AccountCard> accounts;
};

Rail::Rail(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"rail"_s);
    d->actions = actions;
    d->column = new QVBoxLayout(this);
    for (size_t i = 0; i < paneRows.size(); ++i) {
        const PaneRow &row = paneRows[i];
        d->panes[i] = new PaneButton(QString::fromLatin1(actionRow(row.go).iconName), row.objectName, this);
        d->column->addWidget(d->panes[i], 0, Qt::AlignHCenter);
        connect(d->panes[i], &QAbstractButton::clicked, this, [this, go = row.go] { d->actions->get(go)->trigger(); });
    }
    d->panes[static_cast<size_t>(Pane::Outbox)]->setWarns(true);
    d->settings = new PaneButton(QString::fromLatin1(actionRow(ActionId::OpenSettings).iconName), u"railSettings"_s, this);
    d->settings->setAutoExclusive(false); // a window of its own, and no pane
    d->settings->setCheckable(false);
    d->account = new AccountButton(u"railAccount"_s, this);
    d->column->addStretch();
    d->column->addWidget(d->settings, 0, Qt::AlignHCenter);
    connect(d->settings, &QAbstractButton::clicked, this, [this] { d->actions->get(ActionId::OpenSettings)->trigger(); });
    d->column->addWidget(d->account, 0, Qt::AlignHCenter);
    connect(d->account, &QAbstractButton::clicked, this, &Rail::openAccountMenu);
    d->menu = new QMenu(this);
    d->menu->setObjectName(u"accountMenu"_s);
    d->tools = new QMenu(d->menu);
    d->tools->setObjectName(u"toolsMenu"_s);
    for (const ActionId id : {ActionId::RequestInspector, ActionId::PushInspector, ActionId::ConnectionPanel, ActionId::LogViewer})
        d->tools->addAction(actions->get(id));
    setCurrent(Pane::Inbox);
    reword();
    setPerson({}, {}, 0, {});
}

Rail::~Rail() = default;

void Rail::setCurrent(Pane pane)
{
    d->panes[static_cast<size_t>(pane)]->setChecked(true);
}

void Rail::setUnread(Pane pane, int count)
{
    // Each poll tells it again: what does not change is not said, nor painted, again.
    if (std::exchange(d->unread[static_cast<size_t>(pane)], count) != count)
        reword();
}

void Rail::setOutbox(int needYou, int onTheirWay)
{
    if (std::exchange(d->onTheirWay, onTheirWay) != onTheirWay)
        reword();
    setUnread(Pane::Outbox, needYou);
}

void Rail::setPaused(bool paused)
{
    if (std::exchange(d->paused, paused) == paused)
        return;
    d->panes[static_cast<size_t>(Pane::Outbox)]->setPaused(paused);
    reword();
}

void Rail::setMall(const QString &name)
{
    if (d->mall == name)
        return;
    d->mall = name;
    reword();
}

void Rail::setUnreadEverywhere(int count)
{
    if (d->everywhere == count)
        return;
    d->everywhere = count;
    rewordAccount();
}

void Rail::reword()
{
    for (size_t i = 0; i < paneRows.size(); ++i) {
        PaneButton *button = d->panes[i];
        const int count = d->unread[i];
        const ActionId go = paneRows[i].go;
        const QString text = actionText(go);
        button->setCount(count);
        button->setText(text);
        button->setAccessibleName(count > 0 ? tr("%1, %Ln unread", nullptr, count).arg(text) : text);
        if (const QString counts = outboxCounts(count, d->onTheirWay); go == ActionId::GoOutbox && !counts.isEmpty())
            button->setAccessibleName(tr("%1, %2", "a pane, and what is in it").arg(text, counts));
        QString tip = tr("%1 (%2)").arg(text, keyCapText(go));
        QString description;
        if (go == ActionId::GoOutbox && d->paused)
            description = tr("Sending is paused");
        else if (go != ActionId::GoOutbox && count > 0 && !d->mall.isEmpty())
            description = tr("%Ln unread in %1", "%1 is a mall", count).arg(d->mall);
        if (!description.isEmpty())
            tip += u'\n' + description;
        button->setAccessibleDescription(description);
        setPlainToolTip(button, tip);
    }
    const QString settings = actionText(ActionId::OpenSettings);
    d->settings->setText(settings);
    d->settings->setAccessibleName(settings);
    setPlainToolTip(d->settings, tr("%1 (%2)").arg(settings, keyCapText(ActionId::OpenSettings)));
    rewordAccount();
    measure();
}

void Rail::setPerson(const QString &name, const QString &initials, int tint, const QString &server)
{
    d->account->setPerson(initials, tint);
    if (d->name == name && d->server == server)
        return;
    d->name = name;
    d->server = server;
    rewordAccount();
}

void Rail::setAccounts(const QList<AccountCard> &cards)
{
    d->accounts = cards;
    rewordAccount();
}

void Rail::rewordAccount()
{
    const auto current = std::find_if(d->accounts.cbegin(), d->accounts.cend(), [](const AccountCard &card) { return card.current; });
    const bool several = current != d->accounts.cend() && d->accounts.size() > 1; // one account needs no mark to be told from others
    const QString account = several ? current->name.simplified() : QString();
    d->account->setDot(several ? accountColour(current->colour, current - d->accounts.cbegin()) : QColor());
    d->account->setText(tr("Account"));
    const QString menu = d->name.isEmpty() ? tr("Account menu") : tr("Account menu of %1").arg(d->name);
    d->account->setAccessibleName(account.isEmpty() ? menu : tr("%1, account %2").arg(menu, account));
    QStringList tip;
    for (const QString &line : {d->name.isEmpty() && account.isEmpty() ? tr("Account") : d->name, account}) {
        if (!line.isEmpty())
            tip << line;
    }
    QString unread; // the title's number is another than the badges': say which
    if (d->everywhere > 0 && d->accounts.size() > 1)
        unread = tr("%Ln unread in all accounts, as in the window's title", nullptr, d->everywhere);
    else if (d->everywhere > 0)
        unread = tr("%Ln unread in all malls, as in the window's title", nullptr, d->everywhere);
    if (!unread.isEmpty())
        tip << unread;
    d->account->setAccessibleDescription(unread);
    setPlainToolTip(d->account, tip.join(u'\n'));
}

/// Each with its dot, what waits in it and how it is; the one of this window is checked.
void Rail::addAccounts(QMenu *menu)
{
    if (d->accounts.isEmpty())
        return;
    constexpr qsizetype withKeys = 9;
    for (qsizetype i = 0; i < d->accounts.size(); ++i) {
        const AccountCard &card = d->accounts.at(i);
        QString words = menuText(tr("%1 \u00b7 %2", "an account, and how it is").arg(card.name, accountFacts(card)));
        if (i < withKeys && d->accounts.size() > 1)
            words += u'\t' + keyCapText(static_cast<ActionId>(static_cast<int>(ActionId::Account1) + static_cast<int>(i)));
        auto *row = menu->addAction(dotIcon(accountColour(card.colour, i)), words);
        row->setObjectName(u"accountRow%1"_s.arg(i));
        row->setCheckable(true);
        row->setChecked(card.current);
        connect(row, &QAction::triggered, this, [this, id = card.id, current = card.current] {
            if (!current)
                Q_EMIT accountChosen(id);
        });
    }
    menu->addAction(d->actions->get(ActionId::AddAccount));
    menu->addAction(d->actions->get(ActionId::Accounts));
    menu->addSeparator();
}

void Rail::openAccountMenu()
{
    QMenu *menu = d->menu;
    menu->clear();
    menu->setAccessibleName(tr("Account menu"));
    const auto fact = [menu](const QString &text, Type type) {
        if (text.isEmpty())
            return;
        auto *row = menu->addAction(menuText(text));
        row->setEnabled(false);
        row->setFont(typeface(type));
    };
    fact(d->name, Type::Strong);
    fact(d->server, Type::Caption);
    if (!menu->isEmpty())
        menu->addSeparator();
    addAccounts(menu);
    for (const ActionId id : {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark, ActionId::ThemeHighContrast})
        menu->addAction(d->actions->get(id));
    menu->addSeparator();
    for (const ActionId id : {ActionId::DensityComfortable, ActionId::DensityCompact})
        menu->addAction(d->actions->get(id));
    menu->addSeparator();
    menu->addAction(d->actions->get(ActionId::Snippets));
    menu->addAction(d->actions->get(ActionId::OpenSettings));
    menu->addAction(d->actions->get(ActionId::KeyOverlay));
    menu->addMenu(d->tools);
    d->tools->setTitle(tr("Tools"));
    d->tools->setAccessibleName(tr("Tools"));
    menu->addAction(d->actions->get(ActionId::About));
    menu->addSeparator();
    const bool demo = d->actions->get(ActionId::LeaveDemo)->isEnabled();
    menu->addAction(d->actions->get(demo ? ActionId::LeaveDemo : ActionId::SignOut));
    menu->addAction(d->actions->get(ActionId::Quit));

    const QSize size = menu->sizeHint();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QPoint foot = mapToGlobal(QPoint(mirrored ? 0 : width(), height()));
    const int gap = density().padXs;
    menu->popup({mirrored ? foot.x() - size.width() - gap : foot.x() + gap, foot.y() - size.height() - density().padS});
}

void Rail::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.window);
    const int edge = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), t.border);
}

void Rail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange)
        reword();
}

void Rail::measure()
{
    const Density &sizes = density();
    int button = sizes.rail - sizes.padS;
    for (const PaneButton *pane : d->panes)
        button = std::max(button, pane->widthWanted());
    button = std::max(button, d->settings->widthWanted());
    button = std::min(button, sizes.rail * 3 / 2 - sizes.padS); // a longer word is elided, its whole in the tool tip
    for (PaneButton *pane : d->panes)
        pane->setRoom(button);
    d->settings->setRoom(button);
    setFixedWidth(button + sizes.padS);
    d->column->setContentsMargins(0, sizes.padS, 0, sizes.padS);
    d->column->setSpacing(sizes.padXs);
}

} // namespace atrium
