// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/formfield.h"

#include "ui/account/managedtag.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"

#include <QBoxLayout>

namespace atrium {

using namespace Qt::StringLiterals;

FormField::FormField(const QString &name, QWidget *field, QString hint, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_line(new PlainLabel({}, Type::Caption, this))
    , m_head(new QHBoxLayout)
    , m_hint(std::move(hint))
{
    Q_ASSERT(!field->objectName().isEmpty());
    field->setParent(this);
    field->setAccessibleName(name);
    m_line->setObjectName(field->objectName() + u"Line"_s);
    m_line->setWordWrap(true);
    const Density &d = density();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(d.padXs);
    auto *label = new PlainLabel(name, Type::Label, this);
    label->setElided(Qt::ElideRight);
    m_head->addWidget(label);
    m_head->addStretch();
    column->addLayout(m_head);
    column->addWidget(field);
    column->addWidget(m_line);
    say();
}

void FormField::setHint(const QString &hint)
{
    m_hint = hint;
    say();
}

void FormField::setProblem(const QString &sentence)
{
    m_problem = sentence;
    say();
}

void FormField::setManaged(bool managed)
{
    m_field->setEnabled(!managed);
    if (managed && !m_managed) {
        m_managed = new ManagedTag(m_field->objectName() + u"Managed"_s, this);
        m_head->addWidget(m_managed);
    }
    if (m_managed)
        m_managed->setVisible(managed);
}

void FormField::say()
{
    const bool wrong = isWrong();
    m_line->setText(wrong ? m_problem : m_hint);
    m_line->setTone(wrong ? QPalette::BrightText : QPalette::PlaceholderText);
    m_line->setVisible(!m_line->text().isEmpty());
    m_field->setProperty("wrong", wrong);
    m_field->setAccessibleDescription(m_line->text());
    m_field->update();
}

} // namespace atrium
