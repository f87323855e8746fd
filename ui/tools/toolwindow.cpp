// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tools/toolwindow.h"

#include "ui/common/button.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QLineEdit>
#include <QPlainTextEdit>

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

QLineEdit *ToolWindow::makeFilter(const QString &objectName, const QString &words)
{
    auto *field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setPlaceholderText(words);
    field->setAccessibleName(words);
    field->setClearButtonEnabled(false);
    field->setMaxLength(filterMost);
    return field;
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
    auto *button = new Button(Button::Plain, tr("Close"), objectName() + u"Close"_s, this);
    connect(button, &Button::clicked, this, &QDialog::close);
    return button;
}

} // namespace atrium
