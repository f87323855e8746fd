// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/newconversation/confirmbox.h"

#include "models/base/actions.h"
#include "ui/common/announcer.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/newconversation/mallline.h"
#include "ui/theme/icons.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype linesMost = 12; // a draft may hold more audiences; the sentence counts all of them

/// An icon beside words that say it.
class Sign : public QWidget {
public:
    Sign(QString name, bool warns, QWidget *parent)
        : QWidget(parent)
        , m_name(std::move(name))
        , m_warns(warns)
    {
        setFixedSize(density().icon, lineHeight(Type::Body));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, m_warns ? tokens().warn : tokens().muted);
    }

private:
    QString m_name;
    bool m_warns;
};

QWidget *lineOf(const Spread::Line &line, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setObjectName(u"confirmLine"_s);
    auto *title = new PlainLabel(line.title, Type::Body, widget);
    title->setWordWrap(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    if (!line.note.isEmpty()) {
        auto *note = new PlainLabel(line.note, Type::Caption, widget);
        note->setWordWrap(true);
        note->setMuted(true);
        words->addWidget(note);
    }
    auto *size = new PlainLabel(sizeWords(line.size), Type::Body, widget);
    size->setObjectName(u"confirmSize"_s);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, density().padXs, 0, density().padXs);
    row->setSpacing(density().pad);
    const QString icon = !line.size ? u"warning"_s : line.audience ? u"people"_s : u"person"_s;
    row->addWidget(new Sign(icon, !line.size, widget), 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(size, 0, Qt::AlignTop);
    widget->setAccessibleName(line.title + u", "_s + size->text());
    return widget;
}

QWidget *lineOf(const QString &concern, QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setObjectName(u"confirmConcern"_s);
    auto *words = new PlainLabel(concern, Type::Body, widget);
    words->setWordWrap(true);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, density().padXs, 0, density().padXs);
    row->setSpacing(density().pad);
    row->addWidget(new Sign(u"warning"_s, true, widget), 0, Qt::AlignTop);
    row->addWidget(words, 1);
    widget->setAccessibleName(concern);
    return widget;
}

} // namespace

ConfirmBox::ConfirmBox(QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_sentence(new PlainLabel({}, Type::Strong, m_head))
    , m_linesBox(new QWidget(this))
    , m_foreign(new MallLine(u"confirmMalls"_s, false, this))
    , m_foot(new QWidget(this))
    , m_box(new QCheckBox(m_foot))
    , m_mean(new PlainLabel({}, Type::Body, m_foot))
    , m_back(new Button(Button::Plain, {}, u"confirmBack"_s, m_foot))
    , m_send(new Button(Button::Primary, {}, u"confirmSend"_s, m_foot))
{
    setObjectName(u"confirmBox"_s);
    m_sentence->setObjectName(u"confirmSentence"_s);
    m_sentence->setWordWrap(true);
    m_box->setObjectName(u"confirmCheck"_s);
    m_mean->setObjectName(u"confirmMean"_s);
    m_mean->installEventFilter(this);
    auto *head = new QHBoxLayout(m_head);
    head->addWidget(new Sign(u"people"_s, true, m_head));
    head->addWidget(m_sentence, 1);
    m_lines = new QVBoxLayout(m_linesBox);
    auto *tick = new QWidget(m_foot);
    auto *tickRow = new QHBoxLayout(tick);
    tickRow->setContentsMargins({});
    tickRow->addWidget(m_box);
    tickRow->addWidget(m_mean);
    auto *foot = new FlowLayout(m_foot);
    foot->addWidget(tick);
    foot->addWidget(m_back);
    foot->addWidget(m_send);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    m_foot->setSizePolicy(policy);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_linesBox);
    column->addWidget(m_foreign);
    column->addWidget(m_foot);
    setTabOrder(m_box, m_back);
    setTabOrder(m_back, m_send);

    connect(m_box, &QCheckBox::toggled, this, [this](bool on) { m_send->setEnabled(on && !m_busy); });
    connect(m_back, &Button::clicked, this, &ConfirmBox::backWanted);
    connect(m_send, &Button::clicked, this, [this] {
        if (m_box->isChecked() && !m_busy)
            Q_EMIT confirmed();
    });
    hide();
    reword();
    measure();
}

void ConfirmBox::open(const Words &words)
{
    if (isVisibleTo(parentWidget()) && m_words == words)
        return;
    m_words = words;
    m_busy = false;
    m_box->setChecked(false);
    m_send->setEnabled(false);
    fill();
    show();
    Q_EMIT opened(true);
    announce(this, spoken());
}

void ConfirmBox::close()
{
    m_busy = false;
    m_box->setChecked(false);
    hide();
    Q_EMIT opened(false);
}

void ConfirmBox::focusBox()
{
    m_box->setFocus(Qt::OtherFocusReason);
}

void ConfirmBox::setBusy(bool busy)
{
    m_busy = busy;
    m_send->setEnabled(m_box->isChecked() && !busy);
}

void ConfirmBox::fill()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Spread::Line &line : m_words.lines.first(std::min(linesMost, m_words.lines.size())))
        m_lines->addWidget(lineOf(line, m_linesBox));
    for (const QString &concern : std::as_const(m_words.concerns))
        m_lines->addWidget(lineOf(concern, m_linesBox));
    m_sentence->setText(m_words.sentence);
    m_foreign->show(m_words.foreign, m_words.home, m_words.from);
    m_mean->setText(m_words.mean);
    m_send->setText(m_words.send);
    setAccessibleName(m_words.sentence);
    m_box->setAccessibleName(m_mean->text());
    m_box->setAccessibleDescription(spoken());
}

QString ConfirmBox::spoken() const
{
    QStringList sentences {m_words.sentence};
    sentences += m_words.concerns;
    if (!m_words.foreign.isEmpty())
        sentences << m_words.foreign;
    QString all;
    for (const QString &sentence : std::as_const(sentences))
        all += (all.isEmpty() ? QString() : all.endsWith(u'.') ? u" "_s : u". "_s) + sentence;
    return all;
}

void ConfirmBox::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT backWanted();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        event->accept(); // on the box it means nothing: what is ticked with a blank is sent with the button
        return;
    }
    QWidget::keyPressEvent(event);
}

bool ConfirmBox::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_mean && event->type() == QEvent::MouseButtonRelease) {
        m_box->setFocus(Qt::MouseFocusReason);
        m_box->toggle();
    }
    return QWidget::eventFilter(watched, event);
}

void ConfirmBox::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    const int radius = density().cardRadius;
    QPainter painter(this);
    paintBox(painter, rect(), radius, t.surface);
    painter.save();
    painter.setClipRect(m_head->geometry());
    paintBox(painter, rect(), radius, t.warnSoft);
    painter.restore();
    painter.fillRect(QRect(1, m_foot->y(), width() - 2, 1), t.border);
    paintBox(painter, rect(), radius, {}, t.warn);
}

void ConfirmBox::measure()
{
    const Density &d = density();
    layout()->setContentsMargins(1, 1, 1, 1);
    m_head->layout()->setContentsMargins(d.padL, d.pad, d.padL, d.pad);
    m_head->layout()->setSpacing(d.pad);
    m_lines->setContentsMargins(d.padL, d.padS, d.padL, d.padS);
    m_lines->setSpacing(0);
    m_foreign->layout()->setContentsMargins(d.padL, 0, d.padL, d.pad);
    auto *foot = static_cast<FlowLayout *>(m_foot->layout());
    foot->setContentsMargins(d.padL, d.pad, d.padL, d.pad);
    foot->setSpacing(d.pad);
    foot->setLineSpacing(d.padS);
}

void ConfirmBox::reword()
{
    m_back->setText(tr("Back to the text"));
    m_back->setKeyCap(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
}

void ConfirmBox::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        reword();
    if (event->type() == QEvent::StyleChange) {
        measure();
        // Not now: the style is being told to every child, one after the other.
        QMetaObject::invokeMethod(this, &ConfirmBox::fill, Qt::QueuedConnection);
    }
}

} // namespace atrium
