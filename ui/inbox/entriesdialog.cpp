// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/entriesdialog.h"

#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/snippetdelegate.h"
#include "ui/notifications/undobar.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace atrium {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto entryUndoFor = 10s;

} // namespace

EntriesDialog::EntriesDialog(const Look &look, Clock *clock, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
    , m_add(new Button(Button::Plain, {}, look.one + u"Add"_s, this))
    , m_lineWord(new PlainLabel({}, Type::Label, this))
    , m_line(new QLineEdit(this))
    , m_textWord(new PlainLabel({}, Type::Label, this))
    , m_text(new QPlainTextEdit(this))
    , m_hint(new PlainLabel({}, Type::Caption, this))
    , m_remove(new Button(Button::Harmful, {}, look.one + u"Remove"_s, this))
    , m_outcome(new PlainLabel({}, Type::Caption, this))
    , m_close(new Button(Button::Plain, {}, look.one + u"sClose"_s, this))
    , m_foot(new QHBoxLayout)
    , m_listWidth(look.listWidth)
    , m_undo(new UndoBar(look.one + u"Undo"_s, clock, this))
    , m_listFrame(new QVBoxLayout)
    , m_form(new QVBoxLayout)
{
    setObjectName(look.one + u"sDialog"_s);
    m_list->setObjectName(look.one + u"sList"_s);
    m_line->setObjectName(look.line);
    m_text->setObjectName(look.one + u"Text"_s);
    m_hint->setObjectName(look.one + u"About"_s);
    m_outcome->setObjectName(look.one + u"sOutcome"_s);
    build();
    walkInOrder();
    connectParts();
    measure();
    resize(windowSize(look.size, this));
}

void EntriesDialog::build()
{
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new SnippetDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->viewport()->setAttribute(Qt::WA_Hover);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_add->setIconName(u"plus"_s);
    m_listFrame->addWidget(m_list, 1);
    m_listFrame->addWidget(m_add, 0, Qt::AlignLeft);

    m_lineWord->setBuddy(m_line);
    m_text->setTabChangesFocus(true);
    m_textWord->setBuddy(m_text);
    m_hint->setMuted(true);
    m_hint->setWordWrap(true);
    for (QWidget *part : std::initializer_list<QWidget *> {m_lineWord, m_line, m_textWord})
        m_form->addWidget(part);
    m_form->addWidget(m_text, 1);
    m_form->addWidget(m_hint);
    m_form->addWidget(m_remove, 0, Qt::AlignLeft);

    m_outcome->setElided(Qt::ElideRight);
    m_outcome->setMuted(true);
    m_foot->addWidget(m_outcome, 1);
    m_foot->addWidget(m_close);

    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addLayout(m_listFrame);
    row->addLayout(m_form, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_undo);
    column->addLayout(m_foot);
}

void EntriesDialog::walkInOrder()
{
    QWidget *before = m_list;
    const auto next = [&before](QWidget *one) {
        setTabOrder(before, one);
        before = one;
    };
    for (QWidget *one : std::initializer_list<QWidget *> {m_add, m_line, m_text, m_remove})
        next(one);
    const auto inUndo = m_undo->findChildren<Button *>();
    for (Button *one : inUndo)
        next(one);
    next(m_close);
}

void EntriesDialog::connectParts()
{
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_quiet)
            showChosen();
    });
    const auto heard = [this] {
        if (!m_quiet && chosenRow() >= 0)
            typed();
    };
    connect(m_line, &QLineEdit::textEdited, this, heard);
    connect(m_text, &QPlainTextEdit::textChanged, this, heard);
    connect(m_add, &Button::clicked, this, [this] { add(); });
    connect(m_remove, &Button::clicked, this, [this] { removeChosen(); });
    connect(m_undo, &UndoBar::undone, this, [this] { bringBack(); });
    connect(m_close, &Button::clicked, this, &QDialog::close);
}

int EntriesDialog::chosenRow() const
{
    return m_list->currentRow();
}

void EntriesDialog::chooseRow(int row)
{
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_list->setCurrentRow(row);
    }
    showChosen();
}

void EntriesDialog::showChosen()
{
    const QScopedValueRollback quiet(m_quiet, true);
    for (QWidget *part : std::initializer_list<QWidget *> {m_line, m_text, m_remove})
        part->setEnabled(chosenRow() >= 0);
    fill();
}

void EntriesDialog::addRow()
{
    const QScopedValueRollback quiet(m_quiet, true);
    m_list->addItem(QString());
}

void EntriesDialog::takeRow(int row)
{
    const QScopedValueRollback quiet(m_quiet, true);
    delete m_list->takeItem(row);
}

void EntriesDialog::nameRow(int row)
{
    m_list->item(row)->setText(titleOf(row));
}

void EntriesDialog::nameRows()
{
    for (int row = 0; row < m_list->count(); ++row)
        nameRow(row);
}

void EntriesDialog::backToList()
{
    m_list->setFocus(Qt::OtherFocusReason);
}

void EntriesDialog::startUndo(const QString &sentence)
{
    m_undo->start(sentence, entryUndoFor);
}

void EntriesDialog::say(const QString &sentence, bool trouble)
{
    m_outcome->setText(sentence);
    m_outcome->setTone(trouble ? QPalette::BrightText : QPalette::PlaceholderText);
    announce(this, sentence);
}

void EntriesDialog::hideEvent(QHideEvent *event)
{
    m_undo->finish();
    QDialog::hideEvent(event);
}

void EntriesDialog::measure()
{
    const Density &sizes = density();
    m_list->setFixedWidth(m_listWidth * sizes.bodyPx / 13 - 2 * sizes.padS);
    m_listFrame->setContentsMargins(sizes.padS, sizes.padL, sizes.padS, sizes.padL);
    m_listFrame->setSpacing(sizes.padS);
    m_form->setContentsMargins(sizes.padXl, sizes.padL, sizes.padXl, sizes.padL);
    m_form->setSpacing(sizes.padS);
    m_foot->setContentsMargins(sizes.padXl, sizes.pad, sizes.padXl, sizes.pad);
    m_foot->setSpacing(sizes.padS);
}

void EntriesDialog::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    const int end = m_undo->isVisible() ? m_undo->geometry().top() : m_foot->geometry().top();
    QRect list(0, 0, m_listFrame->geometry().width(), end);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    if (mirrored)
        list.moveRight(width() - 1);
    painter.fillRect(list, t.window);
    painter.fillRect(QRect(mirrored ? list.left() : list.right(), 0, 1, end), t.border);
    painter.fillRect(QRect(0, m_foot->geometry().top(), width(), 1), t.border);
}

void EntriesDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    else if (event->type() == QEvent::StyleChange)
        measure();
}

} // namespace atrium
