// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newconversation/peoplepicker.h"

#include "models/inbox/plaintext.h"
#include "models/people/pickermodel.h"
#include "ui/common/announcer.h"
#include "ui/common/liststates.h"
#include "ui/inbox/overlaybar.h"
#include "ui/newconversation/pickerdelegate.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {
constexpr int longestQuery = 200;
constexpr int longestQuote = 60;
} // namespace

PeoplePicker::PeoplePicker(PickerModel *model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_search(new QLineEdit(this))
    , m_searchFrame(new QVBoxLayout)
    , m_list(new QListView(this))
    , m_states(new ListStates(m_list, u"peopleStates"_s, this))
{
    setObjectName(u"peoplePicker"_s);
    m_search->setObjectName(u"peopleSearch"_s);
    m_search->setMaxLength(longestQuery);
    m_search->installEventFilter(this);
    m_list->setObjectName(u"peopleList"_s);
    m_list->setModel(model);
    m_list->setItemDelegate(new PickerDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setFocusPolicy(Qt::NoFocus); // it is walked from the fields
    m_list->setMouseTracking(true);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    overlayScrollBar(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(m_searchFrame);
    m_searchFrame->addWidget(m_search);
    column->addWidget(m_states, 1);

    connect(m_search, &QLineEdit::textEdited, this, &PeoplePicker::look);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { take(index.row()); });
    connect(m_states, &ListStates::retryWanted, this, &PeoplePicker::retryWanted);
    connect(m_states, &ListStates::detailsWanted, this, &PeoplePicker::detailsWanted);
    connect(model, &QAbstractItemModel::modelReset, this, [this] {
        int row = m_model->rowOf(m_active);
        if (row < 0 && !m_model->query().isEmpty())
            row = m_model->nextRow(-1, 1);
        if (row >= 0 && row < m_model->rowCount())
            m_list->setCurrentIndex(m_model->index(row));
        showState();
    });
    reword();
    measure();
}

void PeoplePicker::drive(QLineEdit *edit)
{
    m_other = edit;
    edit->installEventFilter(this);
    connect(edit, &QLineEdit::textChanged, this, &PeoplePicker::look);
}

void PeoplePicker::setClock(Clock *clock)
{
    m_states->setClock(clock);
}

void PeoplePicker::setState(const ListState &state, const QTimeZone &zone)
{
    m_state = state;
    m_zone = zone;
    showState();
}

void PeoplePicker::showState()
{
    const QString quote = isolated(singleLine(m_model->query(), longestQuote));
    if (quote.isEmpty())
        m_states->setEmptyWords(u"people"_s, tr("Nobody to write to yet"), tr("The people and audiences of this mall appear here."));
    else
        m_states->setEmptyWords(
            u"search"_s, tr("Nobody found"), tr("No name and no role has a word that begins with \u201c%1\u201d.").arg(quote));
    m_states->setState(m_state, m_model->found(), m_zone);
}

void PeoplePicker::look(const QString &query)
{
    if (m_model->query() == query)
        return;
    m_active.clear();
    m_model->setQuery(query);
    m_list->scrollToTop();
    if (!query.isEmpty())
        announce(this, tr("%Ln found", "people and audiences", m_model->found()));
}

void PeoplePicker::startOver()
{
    m_search->clear();
    if (m_other)
        m_other->clear();
    look({});
}

void PeoplePicker::walk(int step, int times)
{
    int row = m_list->currentIndex().isValid() ? m_list->currentIndex().row() : step > 0 ? -1 : m_model->rowCount();
    for (int i = 0; i < times; ++i)
        row = m_model->nextRow(row, step);
    if (row < 0 || row >= m_model->rowCount())
        return;
    const QModelIndex index = m_model->index(row);
    m_active = index.data(RowIdRole).toString();
    m_list->setCurrentIndex(index);
    if (row == m_model->nextRow(-1, 1))
        m_list->scrollToTop(); // its head, too
    announce(this, index.data(AccessibleRowRole).toString());
}

void PeoplePicker::take(int row)
{
    const auto kind = static_cast<PickerModel::Kind>(m_model->index(row).data(PickerModel::KindRole).toInt());
    if (kind == PickerModel::More) {
        m_active.clear();
        m_model->showAll();
        const int first = m_model->nextRow(-1, 1) + PickerModel::peopleAtFirst;
        m_list->setCurrentIndex(m_model->index(std::min(first, m_model->rowCount() - 1)));
        return;
    }
    const QList<Recipient> who = m_model->recipientsAt(row);
    if (who.isEmpty())
        return;
    m_active = m_model->index(row).data(RowIdRole).toString();
    Q_EMIT taken(who, kind == PickerModel::Recent);
}

bool PeoplePicker::press(int key)
{
    constexpr int page = 8;
    switch (key) {
    case Qt::Key_Down:
        walk(1);
        return true;
    case Qt::Key_Up:
        walk(-1);
        return true;
    case Qt::Key_PageDown:
        walk(1, page);
        return true;
    case Qt::Key_PageUp:
        walk(-1, page);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_list->currentIndex().isValid())
            take(m_list->currentIndex().row());
        else if (m_model->query().isEmpty())
            Q_EMIT passed();
        return true;
    default:
        return false;
    }
}

bool PeoplePicker::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn && (watched == m_search || watched == m_other))
        look(static_cast<QLineEdit *>(watched)->text()); // what stands in the field one is in counts
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!(key->modifiers() & ~Qt::KeypadModifier) && press(key->key()))
        return true;
    if (watched == m_search && key->key() == Qt::Key_Escape) {
        if (m_search->text().isEmpty()) {
            Q_EMIT left();
        } else {
            m_search->clear();
            look({});
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PeoplePicker::setAtSide(bool atSide)
{
    m_atSide = atSide;
    m_search->setVisible(atSide); // below its recipients one types in their own field
    measure();
    update();
}

void PeoplePicker::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect edge = m_atSide ? QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())) : QRect(0, 0, width(), 1);
    painter.fillRect(edge, tokens().border);
    if (m_atSide) // in one line with the head beside it
        painter.fillRect(QRect(0, density().paneHead - 1, width(), 1), tokens().border);
}

void PeoplePicker::measure()
{
    const Density &d = density();
    const int above = m_atSide ? (d.paneHead - d.control) / 2 : 0;
    m_searchFrame->setContentsMargins(m_atSide ? d.pad : 0, above, m_atSide ? d.pad : 0, above);
    m_search->setFixedHeight(d.control);
}

void PeoplePicker::reword()
{
    m_search->setPlaceholderText(tr("Name or role"));
    m_search->setAccessibleName(tr("Find people and audiences"));
    m_list->setAccessibleName(tr("People and audiences"));
    m_states->setForbiddenWords(tr("Your account may not see who works here"));
    showState();
}

void PeoplePicker::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    if (event->type() == QEvent::StyleChange) {
        measure();
        m_list->doItemsLayout();
    }
}

} // namespace atrium
