// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rail.h"

#include "ui/common/actions.h"
#include "ui/common/plainlabel.h"
#include "ui/shell/railbuttons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QMenu>
#include <QPainter>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// Remote text as a menu's: no mnemonic, no column break.
QString menuText(const QString &remote)
{
    return remote.simplified().replace(u'&', "&&"_L1);
}

} // namespace

struct Rail::Private {
    Actions *actions {};
    QVBoxLayout *column {};
    PaneButton *inbox {};
    AccountButton *account {};
    QString name;
    QString server;
    int unread {};
};

Rail::Rail(Actions *actions, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>())
{
    setObjectName(u"rail"_s);
    d->actions = actions;
    d->column = new QVBoxLayout(this);
    d->inbox = new PaneButton(u"inbox"_s, u"railInbox"_s, this);
    d->inbox->setChecked(true);
    d->account = new AccountButton(u"railAccount"_s, this);
    d->column->addWidget(d->inbox, 0, Qt::AlignHCenter);
    d->column->addStretch();
    d->column->addWidget(d->account, 0, Qt::AlignHCenter);
    connect(d->inbox, &QAbstractButton::clicked, this, [this] { d->actions->get(ActionId::GoInbox)->trigger(); });
    connect(d->account, &QAbstractButton::clicked, this, &Rail::openAccountMenu);
    setUnread(0);
    setPerson({}, {}, 0, {});
    measure();
}

Rail::~Rail() = default;

void Rail::setUnread(int unseenMessages)
{
    d->unread = unseenMessages;
    d->inbox->setCount(unseenMessages);
    const QString text = actionText(ActionId::GoInbox);
    d->inbox->setText(text);
    d->inbox->setAccessibleName(unseenMessages > 0 ? tr("Inbox, %Ln unread", nullptr, unseenMessages) : text);
    setPlainToolTip(d->inbox, tr("%1 (%2)").arg(text, keyCapText(ActionId::GoInbox)));
}

void Rail::setPerson(const QString &name, const QString &initials, int tint, const QString &server)
{
    d->name = name;
    d->server = server;
    d->account->setPerson(initials, tint);
    d->account->setText(tr("Account"));
    d->account->setAccessibleName(name.isEmpty() ? tr("Account menu") : tr("Account menu of %1").arg(name));
    setPlainToolTip(d->account, name.isEmpty() ? tr("Account") : name);
}

void Rail::openAccountMenu()
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"accountMenu"_s);
    menu->setAccessibleName(tr("Account menu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
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
    for (const ActionId id : {ActionId::ThemeSystem, ActionId::ThemeLight, ActionId::ThemeDark})
        menu->addAction(d->actions->get(id));
    menu->addSeparator();
    for (const ActionId id : {ActionId::DensityComfortable, ActionId::DensityCompact})
        menu->addAction(d->actions->get(id));
    menu->addSeparator();
    menu->addAction(d->actions->get(ActionId::KeyOverlay));
    menu->addSeparator();
    menu->addAction(d->actions->get(ActionId::SignOut));
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
        setUnread(d->unread);
}

void Rail::measure()
{
    const Density &sizes = density();
    setFixedWidth(sizes.rail);
    d->column->setContentsMargins(0, sizes.padS, 0, sizes.padS);
    d->column->setSpacing(sizes.padXs);
}

} // namespace atrium
