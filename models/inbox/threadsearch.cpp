// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/inbox/threadsearch.h"

#include "models/base/clock.h"
#include "models/base/folding.h"
#include "models/inbox/messagesmodel.h"

#include <algorithm>

namespace atrium {

namespace {

// Some 4 ms. Each turn costs a wait and a repaint as well: with small ones a long thread would spend its time on those.
constexpr qsizetype lettersPerTurn = 400'000;
constexpr int rowsPerTurn = 2'500;

} // namespace

ThreadSearch::ThreadSearch(MessagesModel *model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (m_folded.isEmpty())
            return;
        m_rows.insert(first, last - first + 1, Row {});
        m_unsearched += last - first + 1;
        m_scan = static_cast<int>(m_rows.size());
        turnSoon();
    });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex &, int first, int last) {
        if (m_folded.isEmpty())
            return;
        forget(first, last);
        m_unsearched -= last - first + 1;
        m_rows.remove(first, last - first + 1);
        m_scan = std::min(m_scan, static_cast<int>(m_rows.size()));
        Q_EMIT changed();
    });
    connect(model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (m_folded.isEmpty())
            return;
        forget(first.row(), last.row());
        m_scan = std::max(m_scan, last.row() + 1);
        turnSoon();
    });
    connect(model, &QAbstractItemModel::layoutChanged, this, &ThreadSearch::startOver);
    connect(model, &QAbstractItemModel::rowsMoved, this, &ThreadSearch::startOver);
}

void ThreadSearch::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_folded = text.trimmed().isEmpty() ? QString() : atrium::folded(text);
    m_current.reset();
    startOver();
}

void ThreadSearch::startOver()
{
    m_rows.clear();
    m_total = 0;
    m_unsearched = 0;
    if (!m_folded.isEmpty()) {
        m_rows.resize(m_model->rowCount());
        m_unsearched = static_cast<int>(m_rows.size());
        m_scan = m_unsearched;
        turnSoon();
    }
    Q_EMIT changed();
}

/// These rows are to be searched again.
void ThreadSearch::forget(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        Row &one = m_rows[row];
        m_total -= static_cast<int>(one.hits.size());
        m_unsearched += one.searched ? 1 : 0;
        one = {};
    }
}

void ThreadSearch::turnSoon()
{
    if (std::exchange(m_turnPending, true))
        return;
    if (m_clock)
        m_clock->after(milliseconds(1), this, [this] { turn(); }); // between two turns the window is drawn and keys are heard
    else
        QMetaObject::invokeMethod(this, &ThreadSearch::turn, Qt::QueuedConnection);
}

void ThreadSearch::turn()
{
    m_turnPending = false;
    qsizetype letters = 0;
    int looked = 0;
    while (m_unsearched > 0 && m_scan > 0 && letters < lettersPerTurn && looked < rowsPerTurn) {
        Row &row = m_rows[--m_scan];
        if (row.searched)
            continue;
        const QString text = m_model->shownContent(m_scan);
        row.searched = true;
        row.hits = findFolded(text, m_folded);
        m_total += static_cast<int>(row.hits.size());
        --m_unsearched;
        letters += text.size();
        ++looked;
    }
    if (m_unsearched > 0)
        turnSoon();
    if (looked > 0)
        Q_EMIT changed();
}

std::optional<TextHit> ThreadSearch::currentHit() const
{
    const int row = currentRow();
    if (row < 0 || row >= m_rows.size() || m_current->nth >= m_rows.at(row).hits.size())
        return {};
    return m_rows.at(row).hits.at(m_current->nth);
}

int ThreadSearch::currentRow() const
{
    return m_current ? m_model->rowOf(m_current->rowId) : -1;
}

int ThreadSearch::ordinal() const
{
    const int row = currentRow();
    if (!currentHit())
        return 0;
    int above = 0;
    for (int i = 0; i < row; ++i)
        above += static_cast<int>(m_rows.at(i).hits.size());
    return above + m_current->nth + 1;
}

void ThreadSearch::step(bool down, int fromRow)
{
    if (m_total == 0)
        return;
    const int count = static_cast<int>(m_rows.size());
    int row = currentRow();
    int nth = 0;
    if (currentHit()) {
        nth = m_current->nth + (down ? 1 : -1);
    } else {
        row = std::clamp(fromRow, 0, count - 1);
        const auto any = [](const Row &one) { return !one.hits.isEmpty(); };
        if (down && std::none_of(m_rows.cbegin() + row, m_rows.cend(), any))
            down = false; // the nearest one is above
        nth = down ? 0 : static_cast<int>(m_rows.at(row).hits.size()) - 1;
    }
    for (int tried = 0; tried <= count; ++tried) {
        const int here = static_cast<int>(m_rows.at(row).hits.size());
        if (nth >= 0 && nth < here)
            break;
        row = (row + (down ? 1 : count - 1)) % count;
        nth = down ? 0 : static_cast<int>(m_rows.at(row).hits.size()) - 1;
    }
    m_current = Place {.rowId = m_model->keyAt(row), .nth = nth};
    Q_EMIT changed();
}

} // namespace atrium
