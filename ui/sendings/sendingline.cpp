// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/sendingline.h"

#include "models/inbox/plaintext.h"
#include "models/sendings/sendingwords.h"
#include "ui/common/digits.h"
#include "ui/common/painting.h"
#include "ui/theme/density.h"
#include "ui/theme/tokens.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostLetters = 60;
constexpr int lineWidth = 160;
constexpr int leastNameWidth = 80; // px of the name

} // namespace

QString sendingFacts(const SendingRow &row, const SendingNames &names, const QString &created)
{
    const Sending &sending = row.sending;
    QStringList facts;
    if (!sending.channel.isEmpty() || !row.isGroup())
        facts << channelWord(sending.channel);
    if (row.isGroup())
        facts << SendingLine::tr("%Ln sendings", "of a group", static_cast<int>(row.parts.size()));
    const QString service = humanised(sending.serviceType);
    if (!service.isEmpty() && service != nameOf(row, names))
        facts << service;
    if (sending.campaignId && nameOf(row, names) != sendingName(sending))
        facts << SendingLine::tr("Campaign #%1").arg(sending.campaignId->text());
    if (sending.audienceId) {
        const QString known = singleLine(names.audiences.value(sending.audienceId->value), mostLetters);
        facts << (known.isEmpty() ? SendingLine::tr("Audience #%1").arg(sending.audienceId->text())
                                  : SendingLine::tr("Audience %1", "a name").arg(isolated(known)));
    }
    if (!sending.language.isEmpty())
        facts << languageWord(sending.language);
    facts << SendingLine::tr("created %1", "when a sending was").arg(created);
    return facts.join(u" · "_s);
}

SendingLine::SendingLine(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"sendingLine"_s);
    measure();
}

void SendingLine::setSending(const QString &name, const QString &number, const QString &tag)
{
    m_name = name;
    m_number = number;
    m_tag = tag;
    QStringList spoken {m_name, m_number, m_tag};
    spoken.removeAll(QString());
    setAccessibleName(spoken.join(u", "_s));
    updateGeometry();
    update();
}

QSize SendingLine::sizeHint() const
{
    return {lineWidth, density().control};
}

/// Number and tag, and the beginning of the name.
QSize SendingLine::minimumSizeHint() const
{
    const Density &d = density();
    const int number = m_number.isEmpty() ? 0 : d.padS + digitsWidth(m_number, typeface(Type::Body));
    const int tag = m_tag.isEmpty() ? 0 : d.padS + tagSize(m_tag).width();
    return {leastNameWidth * d.bodyPx / 13 + number + tag, d.control};
}

/// The name gives way to number and tag.
void SendingLine::paintEvent(QPaintEvent *)
{
    if (m_name.isEmpty())
        return;
    const Tokens &t = tokens();
    const Density &d = density();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(layoutDirection(), rect(), box); };
    const QFont title = typeface(Type::Title);
    const QFont plain = typeface(Type::Body);
    const int number = m_number.isEmpty() ? 0 : digitsWidth(m_number, plain);
    const QSize tag = m_tag.isEmpty() ? QSize(0, 0) : tagSize(m_tag);
    const int rest = (number > 0 ? d.padS + number : 0) + (m_tag.isEmpty() ? 0 : d.padS + tag.width());
    const int name = std::clamp(width() - rest, 0, QFontMetrics(title).horizontalAdvance(m_name) + 2);
    paintLine(painter, placed({0, 0, name, height()}), m_name, title, t.text);
    int x = name + d.padS;
    if (number > 0) {
        paintDigits(painter, placed({x, 0, number, height()}), m_number, plain, t.muted);
        x += number + d.padS;
    }
    if (!m_tag.isEmpty())
        paintTag(painter, placed({x, (height() - tag.height()) / 2, tag.width(), tag.height()}), m_tag);
}

void SendingLine::measure()
{
    setFixedHeight(density().control);
}

void SendingLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
}

} // namespace atrium
