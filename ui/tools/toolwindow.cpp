// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/toolwindow.h"

#include "ui/charts/plaintable.h"
#include "ui/charts/tablehead.h"
#include "ui/common/button.h"
#include "ui/common/messagepanel.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QEvent>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStackedWidget>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int filterMost = 200;

} // namespace

ToolWindow::ToolWindow(const QString &objectName, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::WindowTitleHint | Qt::WindowSystemMenuHint | Qt::WindowMinMaxButtonsHint | Qt::WindowCloseButtonHint)
    , m_column(new QVBoxLayout(this))
{
    setObjectName(objectName);
    setAttribute(Qt::WA_DeleteOnClose);
    const Density &d = density();
    m_column->setContentsMargins(d.padL, d.padL, d.padL, d.padL);
    m_column->setSpacing(d.pad);
}

ToolWindow::Head ToolWindow::addHead(const QString &filterName)
{
    Head head {.filter = new QLineEdit(this), .row = new QHBoxLayout};
    head.filter->setObjectName(filterName);
    head.filter->setClearButtonEnabled(false);
    head.filter->setMaxLength(filterMost);
    head.row->setSpacing(density().padS);
    head.row->addWidget(head.filter, 1);
    column()->addLayout(head.row);
    return head;
}

void ToolWindow::nameFilter(QLineEdit *filter, const QString &words)
{
    filter->setPlaceholderText(words);
    filter->setAccessibleName(words);
}

QStackedWidget *ToolWindow::addRows(PlainTable *table, QAbstractItemModel *model, int wide, MessagePanel *empty, int stretch)
{
    auto *stack = new QStackedWidget(this);
    table->setModel(model);
    table->head()->setResizeContentsPrecision(0); // by the rows in view
    table->head()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->head()->setSectionResizeMode(wide, QHeaderView::Stretch);
    stack->addWidget(table);
    stack->addWidget(empty);
    column()->addWidget(stack, stretch);
    return stack;
}

Button *ToolWindow::addFoot(const QString &copyName)
{
    auto *foot = new QHBoxLayout;
    auto *copy = new Button(Button::Plain, {}, copyName, this);
    copy->setIconName(u"copy"_s);
    foot->addWidget(copy);
    foot->addStretch();
    foot->addWidget(makeClose());
    column()->addLayout(foot);
    return copy;
}

QPlainTextEdit *ToolWindow::makeText(const QString &objectName, const QString &name, int lines)
{
    auto *text = new QPlainTextEdit(this);
    text->setObjectName(objectName);
    text->setAccessibleName(name);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setUndoRedoEnabled(false);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPixelSize(typeface(Type::Body).pixelSize());
    text->setFont(fixed);
    text->document()->setDocumentMargin(density().padS);
    text->setMinimumHeight(lines * lineHeight(Type::Body));
    return text;
}

Button *ToolWindow::makeClose()
{
    m_close = new Button(Button::Plain, tr("Close"), objectName() + u"Close"_s, this);
    connect(m_close, &Button::clicked, this, &QDialog::close);
    return m_close;
}

void ToolWindow::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_close)
        m_close->setText(tr("Close"));
}

} // namespace atrium
