// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/outbox/outboxsection.h"

#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/outbox/outboxrowview.h"
#include "ui/sendings/card.h"

#include <QBoxLayout>
#include <QEvent>

namespace atrium {

using namespace Qt::StringLiterals;

OutboxSectionView::OutboxSectionView(bool folds, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel({}, Type::Strong, this))
    , m_count(new PlainLabel({}, Type::Body, this))
    , m_card(new Card(objectName + u"Card"_s, this))
    , m_rows(new QVBoxLayout(m_card))
{
    setObjectName(objectName);
    m_title->setObjectName(objectName + u"Title"_s);
    m_count->setObjectName(objectName + u"Count"_s);
    m_count->setMuted(true);
    m_count->setTabular(true);
    auto *head = new QHBoxLayout;
    head->setContentsMargins({});
    head->addWidget(m_title);
    head->addWidget(m_count);
    head->addStretch(1);
    if (folds) {
        m_fold = new Button(Button::Flat, {}, objectName + u"Fold"_s, this);
        m_fold->setLow(true);
        head->addWidget(m_fold);
        connect(m_fold, &Button::clicked, this, &OutboxSectionView::foldWanted);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_card);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    measure();
    reword();
}

void OutboxSectionView::setWords(const QString &title, const QString &count)
{
    m_title->setText(title);
    m_count->setText(count);
    setAccessibleName(u"%1, %2"_s.arg(title, count));
    reword();
}

void OutboxSectionView::setUnfolded(bool unfolded)
{
    m_unfolded = unfolded;
    reword();
}

void OutboxSectionView::setRows(const QList<OutboxRowView *> &rows)
{
    for (int i = m_rows->count() - 1; i >= 0; --i) {
        auto *row = qobject_cast<OutboxRowView *>(m_rows->itemAt(i)->widget());
        if (!rows.contains(row))
            m_rows->removeWidget(row);
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        OutboxRowView *row = rows.at(i);
        const auto place = static_cast<int>(i);
        if (m_rows->indexOf(row) != place) { // moving one that stands where it should costs it the focus
            m_rows->removeWidget(row);
            m_rows->insertWidget(place, row);
        }
        row->setLine(i > 0);
        row->setVisible(true);
    }
    m_card->setVisible(!rows.isEmpty());
}

void OutboxSectionView::reword()
{
    if (!m_fold)
        return;
    m_fold->setText(m_unfolded ? tr("Hide") : tr("Show"));
    m_fold->setAccessibleName(m_unfolded ? tr("Hide what was sent today") : tr("Show what was sent today"));
}

void OutboxSectionView::measure()
{
    const Density &d = density();
    layout()->setSpacing(d.padS);
    layout()->itemAt(0)->layout()->setSpacing(d.padS);
    m_title->setMinimumHeight(d.control);
}

void OutboxSectionView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace atrium
