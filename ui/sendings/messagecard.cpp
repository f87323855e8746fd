// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sendings/messagecard.h"

#include "models/inbox/plaintext.h"
#include "models/sendings/sendingwords.h"
#include "ui/common/liststates.h"
#include "ui/common/plainlabel.h"
#include "ui/notifications/segments.h"
#include "ui/sendings/funnelcard.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array channelNames {"messageEmail", "messagePush", "messageSms"};
constexpr std::array channelWords {"email"_L1, "push"_L1, "sms"_L1};
constexpr qsizetype mostBody = 64 * 1024;
constexpr qsizetype mostLine = 300;
constexpr qsizetype mostLinks = 20;

const MessageChannel *channelOf(const ServiceMessage &message, int place)
{
    for (const MessageChannel &channel : message.channels) {
        if (channel.type == channelWords.at(static_cast<size_t>(place)))
            return &channel;
    }
    return nullptr;
}

} // namespace

QString readableBody(const QString &body, const QString &uri)
{
    const QString bounded = body.left(mostBody);
    static const QRegularExpression tag(u"<[a-zA-Z/!][^>]*>"_s);
    static const QRegularExpression address(u"https?://[^\\s\"'<>)]+"_s);
    const bool marked = bounded.contains(tag);
    // Text alone is made of it: no style, no picture, nothing is fetched.
    QString text = marked ? QTextDocumentFragment::fromHtml(bounded).toPlainText() : bounded;
    text.remove(QChar::ObjectReplacementCharacter);
    QStringList links;
    auto found = address.globalMatch(bounded);
    while (found.hasNext() && links.size() < mostLinks) {
        const QString link = found.next().captured();
        if (!links.contains(link) && !text.contains(link))
            links << link;
    }
    if (!uri.isEmpty())
        links.prepend(uri);
    if (!links.isEmpty())
        text += u"\n\n"_s + MessageCard::tr("Links:") + u'\n' + links.join(u'\n');
    return text.trimmed();
}

MessageCard::MessageCard(QWidget *parent)
    : Card(u"messageCard"_s, parent)
    , m_title(new PlainLabel({}, Type::Title, this))
    , m_age(new PlainLabel({}, Type::Caption, this))
    , m_channels(new Segments(u"messageChannels"_s, this))
    , m_subject(new PlainLabel({}, Type::Strong, this))
    , m_preheader(new PlainLabel({}, Type::Caption, this))
    , m_text(new QPlainTextEdit(this))
{
    m_channels->setWraps();
    for (const char *name : channelNames)
        m_channels->add(QLatin1StringView(name));
    m_title->setElided(Qt::ElideRight);
    m_age->setMuted(true);
    m_age->setTabular(true);
    m_subject->setObjectName(u"messageSubject"_s);
    m_subject->setWordWrap(true);
    m_preheader->setMuted(true);
    m_preheader->setWordWrap(true);
    m_text->setObjectName(u"messageText"_s);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // every line is wrapped
    m_text->document()->setDocumentMargin(0); // its first letter stands below the subject's
    m_text->viewport()->setAutoFillBackground(false);
    auto *inner = new QWidget;
    auto *text = new QVBoxLayout(inner);
    text->setContentsMargins({});
    text->addWidget(m_subject);
    text->addWidget(m_preheader);
    text->addWidget(m_text, 1);
    m_states = new ListStates(inner, u"messageStates"_s, this);
    m_states->leaveOutAge();
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_age);
    auto *column = new QVBoxLayout(this);
    column->addLayout(head);
    column->addWidget(m_channels);
    column->addWidget(m_states, 1);
    connect(m_channels, &Segments::chosenByHand, this, [this](int number) {
        m_shown = number;
        showChannel();
    });
    measure();
    reword();
}

void MessageCard::setMessage(const std::optional<ServiceMessage> &message, const QString &channel)
{
    if (message == m_message)
        return;
    m_message = message;
    m_shown = 0;
    for (int i = 0; i < static_cast<int>(channelWords.size()); ++i) {
        if (m_message && channelOf(*m_message, i)
            && (!channelOf(*m_message, m_shown) || channel == channelWords.at(static_cast<size_t>(i))))
            m_shown = i;
    }
    m_channels->choose(m_shown);
    reword();
}

void MessageCard::setState(const ListState &state, const QTimeZone &zone)
{
    m_state = state;
    m_zone = zone;
    m_states->setState(state, m_message ? 1 : 0, zone);
    showFreshness(m_age, state, zone);
}

void MessageCard::showChannel()
{
    const MessageChannel *channel = m_message ? channelOf(*m_message, m_shown) : nullptr;
    const QString subject = channel ? singleLine(channel->subject, mostLine) : QString();
    m_subject->setText(subject);
    m_subject->setVisible(!subject.isEmpty());
    const QString preheader = channel ? singleLine(channel->preheader, mostLine) : QString();
    m_preheader->setText(preheader);
    m_preheader->setVisible(!preheader.isEmpty());
    m_text->setPlainText(channel ? readableBody(channel->body, channel->uri) : QString());
}

void MessageCard::reword()
{
    m_title->setText(tr("Message"));
    int offered = 0;
    for (int i = 0; i < static_cast<int>(channelNames.size()); ++i) {
        const QString word = channelWord(channelWords.at(static_cast<size_t>(i)));
        m_channels->setWords(i, word, {}, tr("The message by %1", "a channel").arg(word));
        const bool there = m_message && channelOf(*m_message, i);
        m_channels->setOffered(i, there);
        offered += there ? 1 : 0;
    }
    m_channels->setVisible(offered > 1);
    m_text->setAccessibleName(tr("Text of the message"));
    m_states->setEmptyWords(u"document"_s, tr("The message is not known"),
        tr("No message of the service tells that it was sent under this number. The figures are none the worse."));
    m_states->setForbiddenWords(tr("Your account may not read messages here"));
    showFreshness(m_age, m_state, m_zone);
    showChannel();
}

void MessageCard::measure()
{
    const Density &d = density();
    layout()->setContentsMargins(d.padL, d.padS, d.padL, d.padS);
    layout()->setSpacing(d.padS);
    constexpr int leastLines = 6;
    m_text->setMinimumHeight(leastLines * lineHeight(Type::Body));
}

void MessageCard::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        reword();
}

} // namespace atrium
