// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/choice.h"

#include "ui/account/gap.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QMouseEvent>
#include <QRadioButton>

namespace atrium {

Choice::Choice(const QString &name, const QString &explanation, const QString &objectName, QWidget *parent)
    : QWidget(parent)
    , m_button(new QRadioButton(this))
    , m_name(new PlainLabel(name, Type::Label, this))
{
    m_button->setObjectName(objectName);
    m_button->setAccessibleDescription(explanation);
    m_button->setAccessibleName(name);
    m_name->setWordWrap(true); // a radio button cannot
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setSpacing(density().padS);
    head->addWidget(m_button, 0, Qt::AlignTop);
    head->addWidget(m_name, 1);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(new Gap(&Choice::indent, this));
    auto *words = new PlainLabel(explanation, Type::Body, this);
    words->setWordWrap(true);
    words->setMuted(true);
    row->addWidget(words, 1);
    column->addLayout(row);
}

int Choice::indent()
{
    return density().iconSmall + density().padS; // the indicator and what lies between it and its label
}

void Choice::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_button->isEnabled()) {
        m_button->setFocus();
        m_button->click();
    }
}

} // namespace atrium
