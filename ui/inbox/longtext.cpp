// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/inbox/longtext.h"

#include "ui/common/button.h"
#include "ui/common/plainlabel.h"
#include "ui/inbox/textblock.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QScrollBar>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype charactersPerTurn = 16'000; // a turn is to stay under 8 ms
constexpr qsizetype linesPerTurn = 1'000;
constexpr QSize longTextSize(720, 560);

} // namespace

LongText::LongText(const MessageWords &words, QWidget *parent)
    : QDialog(parent)
    , m_content(words.content)
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(u"longText"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Whole message"));
    const QString count = QLocale().toString(m_content.size());
    auto *title = new PlainLabel(tr("%1, %2", "author, time").arg(isolated(words.name), words.time), Type::Title, this);
    title->setElided(Qt::ElideRight);
    auto *facts = new PlainLabel(tr("%1 characters. Very long lines are broken.").arg(count), Type::Caption, this);
    facts->setMuted(true);
    auto *close = new Button(Button::Plain, tr("Close"), u"longTextClose"_s, this);
    connect(close, &Button::clicked, this, &QDialog::accept);
    m_text->setObjectName(u"longTextContent"_s);
    m_text->setAccessibleName(tr("Whole message"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setUndoRedoEnabled(false);
    m_text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);

    const Density &d = density();
    auto *foot = new QHBoxLayout;
    foot->addWidget(facts, 1);
    foot->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(d.padL, d.padL, d.padL, d.padL);
    column->setSpacing(d.pad);
    column->addWidget(title);
    column->addWidget(m_text, 1);
    column->addLayout(foot);
    resize(longTextSize);
    m_text->setFocus();
    addMore();
}

void LongText::addMore()
{
    const qsizetype upTo = std::min(m_added + charactersPerTurn, m_content.size());
    QStringList pieces;
    while (m_added < upTo && pieces.size() < linesPerTurn) {
        const qsizetype end = pieceEnd(m_content, m_added, m_content.size());
        pieces << m_content.sliced(m_added, end - m_added);
        m_added = end < m_content.size() && m_content.at(end) == u'\n' ? end + 1 : end;
    }
    m_text->appendPlainText(pieces.join(u'\n'));
    if (m_added < m_content.size())
        QMetaObject::invokeMethod(this, &LongText::addMore, Qt::QueuedConnection);
}

} // namespace atrium
