// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/sendingpicker.h"

#include "models/base/folding.h"
#include "ui/common/announcer.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int sendingPickerWidth = 360;
constexpr int rowsShown = 9;

} // namespace

SendingPicker::SendingPicker(const QList<Choice> &choices, QWidget *anchor)
    : Popover(u"sendingPicker"_s, anchor)
    , m_typed(new QLineEdit(body()))
    , m_list(new QListWidget(body()))
    , m_none(new PlainLabel({}, Type::Body, body()))
{
    const Density &d = density();
    setAccessibleName(tr("Add a sending to the comparison"));
    m_typed->setObjectName(u"sendingPickerField"_s);
    m_typed->setAccessibleName(tr("Name, number or day"));
    m_typed->setPlaceholderText(tr("Name, number or day"));
    m_typed->setMinimumHeight(d.control);
    m_list->setObjectName(u"sendingPickerList"_s);
    m_list->setAccessibleName(tr("Sendings"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideMiddle); // the number and the day stand at the end
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(std::clamp(static_cast<int>(choices.size()), 1, rowsShown) * d.control + 2 * m_list->frameWidth());
    for (const Choice &one : choices) {
        auto *item = new QListWidgetItem(one.words, m_list);
        item->setData(Qt::UserRole, one.rowId);
        item->setSizeHint({0, d.control});
        m_folded << folded(one.words);
    }
    m_none->setObjectName(u"sendingPickerNone"_s);
    m_none->setWordWrap(true);
    m_none->setMuted(true);
    auto *column = new QVBoxLayout(body());
    column->setContentsMargins(d.padL, d.padL, d.padL, d.padL);
    column->setSpacing(d.padS);
    column->addWidget(m_typed);
    column->addWidget(m_list);
    column->addWidget(m_none);
    narrow();
    connect(m_typed, &QLineEdit::textChanged, this, &SendingPicker::narrow);
    connect(m_typed, &QLineEdit::returnPressed, this, &SendingPicker::take);
    connect(m_list, &QListWidget::itemClicked, this, &SendingPicker::take);
    connect(this, &Popover::closed, this, &QObject::deleteLater);
}

void SendingPicker::open()
{
    openWithFocus(sendingPickerWidth * density().bodyPx / 13, m_typed);
}

/// Each word that was typed is somewhere in a row.
void SendingPicker::narrow()
{
    const QStringList sought = folded(m_typed->text()).split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const QString &words = m_folded.at(row);
        const bool found = std::all_of(sought.begin(), sought.end(), [&](const QString &word) { return words.contains(word); });
        m_list->setRowHidden(row, !found);
        if (found && first < 0)
            first = row;
    }
    m_list->setCurrentRow(first);
    m_list->setVisible(first >= 0);
    m_none->setVisible(first < 0);
    m_none->setText(m_list->count() == 0 ? tr("No other sending is loaded.") : tr("No sending that is loaded has these words."));
    if (first < 0)
        announce(this, m_none->text());
    settle();
}

void SendingPicker::take()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || item->isHidden())
        return;
    Q_EMIT picked(item->data(Qt::UserRole).toString());
    shut();
}

void SendingPicker::keyPressEvent(QKeyEvent *event)
{
    const int by = event->key() == Qt::Key_Down ? 1
        : event->key() == Qt::Key_Up            ? -1
        : event->key() == Qt::Key_PageDown      ? rowsShown
        : event->key() == Qt::Key_PageUp        ? -rowsShown
                                                : 0;
    if (by == 0)
        return Popover::keyPressEvent(event);
    int row = m_list->currentRow();
    int last = row;
    for (int left = std::abs(by); left > 0 && row >= 0 && row < m_list->count();) {
        row += by > 0 ? 1 : -1;
        if (row < 0 || row >= m_list->count() || m_list->isRowHidden(row))
            continue;
        last = row;
        --left;
    }
    if (last < 0)
        return;
    m_list->setCurrentRow(last);
    announce(this, m_list->item(last)->text());
}

} // namespace atrium
