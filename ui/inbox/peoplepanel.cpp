// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/peoplepanel.h"

#include "models/inbox/plaintext.h"
#include "ui/common/button.h"
#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/rowtip.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QListView>
#include <QStyledItemDelegate>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 280; // at body text of 13 px
constexpr int panelBody = 13;

class PanelDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        return {density().row, lineHeight(Type::Body) + lineHeight(Type::Caption) + 2 * density().padXs + 2};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto row = index.data(ValueRole).value<PanelRow>();
        const Density &d = density();
        const Tokens &t = tokens();
        const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, option.rect, box); };
        painter->save();
        painter->setLayoutDirection(option.direction);
        const QRect body = option.rect.adjusted(d.padXs, 0, -d.padXs, 0);
        if (option.state & QStyle::State_Selected)
            paintBox(*painter, body, d.radius, t.selected, t.selectedEdge);
        else if (option.state & QStyle::State_MouseOver)
            paintBox(*painter, body, d.radius, t.hover);
        int left = body.left() + d.padS;
        const int right = body.right() + 1 - d.padS;
        if (row.kind != PanelRow::Conversation) {
            const QRect box(left, body.top() + (body.height() - d.avatarThread) / 2, d.avatarThread, d.avatarThread);
            paintInitials(*painter, placed(box), row.initials, row.tint, row.kind == PanelRow::Audience);
            left = box.right() + 1 + d.padS;
        }
        int top = body.top() + d.padXs;
        const int time = row.time.isEmpty() ? 0 : digitsWidth(row.time, typeface(Type::Caption));
        const QRect title(left, top, right - left - (time > 0 ? time + d.padS : 0), lineHeight(Type::Body));
        paintLine(*painter, placed(title), row.title, typeface(row.bold ? Type::Strong : Type::Label), t.text);
        if (time > 0)
            paintDigits(*painter, placed(QRect(right - time, top, time, title.height())), row.time, typeface(Type::Caption), t.muted);
        top += title.height() + 2;
        paintLine(
            *painter, placed(QRect(left, top, right - left, lineHeight(Type::Caption))), row.detail, typeface(Type::Caption), t.muted);
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(*painter, body);
        painter->restore();
    }
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index) override
    {
        if (event->type() != QEvent::ToolTip || !index.isValid())
            return false;
        const auto row = index.data(ValueRole).value<PanelRow>();
        showRowTip(*event, view->viewport(), option.rect, {row.title, row.detail});
        return true;
    }
};

QListView *makeList(QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setObjectName(name);
    list->setModel(model);
    list->setItemDelegate(new PanelDelegate(list));
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->viewport()->setAttribute(Qt::WA_Hover);
    return list;
}

} // namespace

PeoplePanel::PeoplePanel(QWidget *parent)
    : QWidget(parent)
    , m_people(new PeopleModel(this))
    , m_shared(new PeopleModel(this))
    , m_title(new PlainLabel({}, Type::Strong, this))
    , m_close(new Button(Button::IconOnly, {}, u"peopleClose"_s, this))
    , m_peopleList(makeList(m_people, u"peopleList"_s, this))
    , m_sharedTitle(new PlainLabel({}, Type::Strong, this))
    , m_sharedList(makeList(m_shared, u"sharedList"_s, this))
{
    setObjectName(u"peoplePanel"_s);
    m_close->setIconName(u"close"_s);
    m_close->setLow(true);
    m_title->setElided(Qt::ElideRight);
    m_sharedTitle->setObjectName(u"sharedTitle"_s);
    m_sharedTitle->setElided(Qt::ElideRight);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_peopleList);
    auto *sharedHead = new QHBoxLayout; // a label of ours has no margin
    sharedHead->addWidget(m_sharedTitle);
    column->addLayout(sharedHead);
    column->addWidget(m_sharedList, 1);
    column->addStretch();
    for (QListView *list : {m_peopleList, m_sharedList})
        list->installEventFilter(this);
    connect(m_close, &Button::clicked, this, &PeoplePanel::closed);
    connect(m_peopleList, &QListView::clicked, this, &PeoplePanel::choose);
    connect(m_sharedList, &QListView::clicked, this, &PeoplePanel::open);
    reword();
    measure();
    showShared();
    hide();
}

void PeoplePanel::setPeople(const QList<PanelRow> &rows)
{
    m_people->apply(rows);
    const auto it = std::find_if(rows.begin(), rows.end(), [this](const PanelRow &row) { return row.id == m_person; });
    if (!m_person.isEmpty() && it == rows.end())
        startOver();
    else if (it != rows.end() && it->title != m_personName) {
        m_personName = it->title;
        showShared();
    }
    fit();
}

void PeoplePanel::setShared(const QList<PanelRow> &rows)
{
    m_shared->apply(rows);
    showShared();
}

void PeoplePanel::startOver()
{
    m_person.clear();
    m_personName.clear();
    m_peopleList->clearSelection();
    m_peopleList->setCurrentIndex({});
    m_shared->apply({});
    showShared();
}

void PeoplePanel::takeFocus()
{
    m_peopleList->setFocus(Qt::ShortcutFocusReason);
}

void PeoplePanel::choose(const QModelIndex &index)
{
    const auto row = index.data(ValueRole).value<PanelRow>();
    if (!index.isValid() || row.kind != PanelRow::Person)
        return;
    m_person = row.id;
    m_personName = row.title;
    m_shared->apply({});
    showShared();
    Q_EMIT sharedWanted(m_person);
}

void PeoplePanel::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openWanted(index.data(RowIdRole).toString());
}

void PeoplePanel::showShared()
{
    const bool any = !m_person.isEmpty();
    m_sharedTitle->setVisible(any);
    m_sharedList->setVisible(any);
    m_sharedTitle->setText(any ? tr("%Ln conversations with %1", nullptr, m_shared->rowCount()).arg(isolated(m_personName)) : QString());
    m_sharedList->setAccessibleName(m_sharedTitle->text());
}

void PeoplePanel::reword()
{
    m_title->setText(tr("Who is here"));
    m_close->setText(tr("Close"));
    setAccessibleName(tr("Who is here"));
    m_peopleList->setAccessibleName(tr("Participants"));
    showShared();
}

bool PeoplePanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        auto *list = qobject_cast<QListView *>(watched);
        if (list && !list->currentIndex().isValid() && list->model()->rowCount() > 0)
            list->setCurrentIndex(list->model()->index(0, 0));
    }
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return true;
    }
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter || key->key() == Qt::Key_Space) {
        if (watched == m_peopleList)
            choose(m_peopleList->currentIndex());
        else
            open(m_sharedList->currentIndex());
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// The upper list is as high as its people, up to half of the panel.
void PeoplePanel::fit()
{
    const int row = m_peopleList->sizeHintForRow(0);
    const int wanted = std::max(1, m_people->rowCount()) * std::max(row, density().control);
    m_peopleList->setFixedHeight(std::min(wanted, 8 * std::max(row, density().control)));
}

QSize PeoplePanel::sizeHint() const
{
    return {panelWidth * density().bodyPx / panelBody, QWidget::sizeHint().height()};
}

void PeoplePanel::measure()
{
    const Density &d = density();
    setMinimumWidth(panelWidth / 2); // large letters in a narrow window
    layout()->setContentsMargins(1, d.padS, 0, d.padS); // the line at the side is ours
    static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout())->setContentsMargins(d.pad, 0, d.padS, d.padS);
    static_cast<QHBoxLayout *>(layout()->itemAt(2)->layout())->setContentsMargins(d.pad, d.pad, d.padS, d.padXs);
    fit();
}

void PeoplePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, 1, height())), tokens().border);
}

void PeoplePanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange)
        reword();
}

} // namespace atrium
