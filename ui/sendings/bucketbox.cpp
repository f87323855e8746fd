// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/bucketbox.h"

#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int bucketBoxWidth = 360;

} // namespace

BucketBox::BucketBox(const QString &title, const QString &partial, const QList<Row> &rows, QWidget *anchor)
    : Popover(u"bucketBox"_s, anchor)
{
    const QList<BucketBox *> others = anchor->window()->findChildren<BucketBox *>();
    for (BucketBox *other : others) {
        if (other != this)
            other->shut();
    }
    setAccessibleName(tr("What happened: %1", "the time of a bucket").arg(title));
    build(title, partial, rows);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void BucketBox::build(const QString &title, const QString &partial, const QList<Row> &rows)
{
    const Density &d = density();
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(d.padL, d.pad, d.padL, d.pad);
    column->setSpacing(d.padS);
    auto *head = new QHBoxLayout;
    auto *name = new PlainLabel(title, Type::Title, body());
    name->setObjectName(u"bucketTitle"_s);
    name->setElided(Qt::ElideRight);
    auto *close = new Button(Button::IconOnly, tr("Close"), u"bucketClose"_s, body());
    close->setIconName(u"close"_s);
    close->setLow(true);
    connect(close, &Button::clicked, this, &Popover::shut);
    head->addWidget(name, 1);
    head->addWidget(close);
    column->addLayout(head);
    if (!partial.isEmpty()) {
        auto *open = new PlainLabel(partial, Type::Caption, body());
        open->setObjectName(u"bucketPartial"_s);
        open->setMuted(true);
        open->setWordWrap(true);
        column->addWidget(open);
    }
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(d.pad);
    grid->setVerticalSpacing(d.padXs);
    grid->setColumnStretch(0, 1);
    for (const Row &row : rows)
        addRow(grid, row);
    column->addLayout(grid);
    auto *hint = new PlainLabel(tr("Choose one to see it alone, over all of the time."), Type::Caption, body());
    hint->setMuted(true);
    hint->setWordWrap(true);
    column->addWidget(hint);
}

void BucketBox::addRow(QGridLayout *grid, const Row &row)
{
    const int at = grid->rowCount();
    auto *choose = new Button(Button::Flat, row.name, u"bucketEvent_"_s + row.event, body());
    choose->setLow(true);
    const QString count = row.count.isEmpty() ? tr("not reported") : row.count;
    choose->setAccessibleName(row.all.isEmpty() ? tr("%1, %2", "a kind of event, its count").arg(row.name, count)
                                                : tr("%1, %2 %3", "a kind of event, its count, of how many").arg(row.name, count, row.all));
    connect(choose, &Button::clicked, this, [this, event = row.event] {
        Q_EMIT eventChosen(event);
        shut();
    });
    if (!m_first)
        m_first = choose;
    auto *number = new PlainLabel(count, Type::Body, body());
    number->setTabular(true);
    number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *all = new PlainLabel(row.all, Type::Caption, body());
    all->setTabular(true);
    all->setMuted(true);
    all->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    grid->addWidget(choose, at, 0, Qt::AlignLeft);
    grid->addWidget(number, at, 1);
    grid->addWidget(all, at, 2);
}

void BucketBox::open(const QRect &spot)
{
    openWithFocus(bucketBoxWidth * density().bodyPx / 13, m_first, spot);
}

} // namespace atrium
