// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/snippetpopup.h"

#include "models/inbox/plaintext.h"
#include "models/inbox/snippets.h"
#include "ui/common/announcer.h"
#include "ui/common/besidefield.h"
#include "ui/common/painting.h"
#include "ui/inbox/snippetdelegate.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QListWidget>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int designedWidth = 400;
constexpr int rowsMost = 7;
constexpr int previewMost = 120; // letters

} // namespace

SnippetPopup::SnippetPopup(QWidget *window)
    : QFrame(window)
    , m_list(new BesideField<QListWidget>(this))
{
    setObjectName(u"snippetPopup"_s);
    setFocusPolicy(Qt::NoFocus);
    m_list->setObjectName(u"snippetList"_s);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new SnippetDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    m_list->viewport()->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(this);
    column->addWidget(m_list);
    connect(m_list, &QListWidget::itemEntered, this, [this](QListWidgetItem *item) { m_list->setCurrentItem(item); });
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        m_list->setCurrentItem(item);
        choose();
    });
    hide();
}

void SnippetPopup::open(const QList<Snippet> &snippets, const QRect &cursor)
{
    const bool same = isVisible() && snippets == m_snippets;
    const Density &d = density();
    if (!same) {
        m_snippets = snippets;
        m_list->clear();
        for (const Snippet &one : snippets) {
            auto *item = new QListWidgetItem(isolated(snippetTitle(one)), m_list);
            item->setData(SnippetDelegate::PreviewRole, isolated(singleLine(one.text, previewMost)));
            item->setData(Qt::AccessibleTextRole,
                tr("%1: %2", "name and text of a snippet").arg(snippetTitle(one), singleLine(one.text, previewMost)));
        }
        new QListWidgetItem(snippets.isEmpty() ? tr("No snippets yet. Write one") : tr("Manage snippets"), m_list);
        m_list->setCurrentRow(0);
        m_list->setAccessibleName(tr("Snippets"));
        setAccessibleName(tr("Snippets"));
    }
    layout()->setContentsMargins(d.padXs, d.padXs, d.padXs, d.padXs);
    const QWidget *window = parentWidget();
    const int rows = std::min(m_list->count(), rowsMost);
    const QSize size(std::min(designedWidth * d.bodyPx / 13, window->width() - 2 * d.padS), rows * d.control + 2 * d.padXs);
    const bool above = cursor.top() - size.height() - d.padXs >= 0;
    const int top = above ? cursor.top() - size.height() - d.padXs : cursor.bottom() + d.padXs;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? cursor.right() - size.width() + d.padS : cursor.left() - d.padS;
    setGeometry(std::clamp(left, d.padS, std::max(d.padS, window->width() - size.width() - d.padS)), top, size.width(), size.height());
    raise();
    show();
    if (!same)
        tell();
}

void SnippetPopup::step(int rows)
{
    const int count = m_list->count();
    const int next = m_list->currentRow() + rows;
    // One step past an end comes in at the other; a page stops there.
    m_list->setCurrentRow(std::abs(rows) == 1 ? (next + count) % count : std::clamp(next, 0, count - 1));
    tell();
}

void SnippetPopup::choose()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_snippets.size())
        Q_EMIT chosen(Snippet(m_snippets.at(row)));
    else
        Q_EMIT manageWanted();
}

void SnippetPopup::tell()
{
    const int row = m_list->currentRow();
    if (const QListWidgetItem *item = m_list->currentItem()) {
        const QString spoken = item->data(Qt::AccessibleTextRole).toString();
        const QLocale locale;
        announce(this,
            tr("%1, %2 of %3", "a row of a list, its number, how many there are")
                .arg(spoken.isEmpty() ? item->text() : spoken, locale.toString(row + 1), locale.toString(m_list->count())));
    }
}

void SnippetPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), density().cardRadius, tokens().surface, tokens().controlBorder);
}

} // namespace atrium
