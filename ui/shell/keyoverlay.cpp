// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/keyoverlay.h"

#include "ui/common/accessiblerole.h"
#include "ui/common/actions.h"
#include "ui/common/button.h"
#include "ui/common/painting.h"
#include "ui/common/plainlabel.h"
#include "ui/theme/tokens.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>

#include <utility>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

/// One action: its text, and its keys in caps at the trailing end.
class KeyRow : public QWidget {
public:
    KeyRow(const QString &name, const QString &text, QStringList keys, QWidget *parent)
        : QWidget(parent)
        , m_keys(std::move(keys))
    {
        setObjectName(u"key."_s + name);
        setAccessibleName(m_keys.isEmpty() ? text : text + u": "_s + m_keys.join(u", "_s));
        speakAs(this, QAccessible::StaticText);
        auto *line = new QHBoxLayout(this);
        auto *label = new PlainLabel(text, Type::Body, this);
        label->setElided(Qt::ElideRight);
        line->addWidget(label, 1);
        int caps = m_keys.isEmpty() ? 0 : density().pad + density().padXs * static_cast<int>(m_keys.size() - 1);
        for (const QString &one : std::as_const(m_keys))
            caps += keyCapSize(one).width();
        line->setContentsMargins({});
        line->addSpacing(caps); // a spacer, since margins are not mirrored
        setMinimumHeight(density().controlLow);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        int right = width();
        for (qsizetype i = m_keys.size() - 1; i >= 0; --i) { // clang 14 cannot read reverse_view of g++ 12's library
            const QString &key = m_keys.at(i);
            const QSize size = keyCapSize(key);
            const QRect box(right - size.width(), (height() - size.height()) / 2, size.width(), size.height());
            paintKeyCap(painter, QStyle::visualRect(layoutDirection(), rect(), box), key, tokens().text, tokens().border);
            right = box.left() - density().padXs;
        }
    }

private:
    QStringList m_keys;
};

/// Whether it can be done here at all. What a list offers comes and goes with its rows, and its keys are worth knowing all the same.
bool isOffered(const ActionRow &row, const QAction &action)
{
    const bool keyGone = !keyMap().keys(row.id).isEmpty() && action.shortcuts().isEmpty();
    return !keyGone && (action.isEnabled() || row.keyScope != KeyScope::Window);
}

QStringList keysOf(const ActionRow &row, bool enterSends)
{
    QStringList keys;
    if (row.id == ActionId::SendMessage && enterSends)
        keys << sendKeyText(enterSends);
    if (const QString own = keyCapText(row.id); !own.isEmpty())
        keys << own;
    return keys;
}

} // namespace

KeyOverlay::KeyOverlay(const Actions *actions, bool enterSends, QWidget *parent)
    : QDialog(parent)
    , m_rows(new QScrollArea(this))
{
    setObjectName(u"keyOverlay"_s);
    setWindowTitle(tr("Keys"));
    setAccessibleName(tr("Keys"));
    const Density &d = density();
    auto *page = new QWidget(this);
    auto *columns = new QBoxLayout(QBoxLayout::LeftToRight, page);
    columns->setContentsMargins(d.padXl, d.padL, d.padXl, d.padL);
    columns->setSpacing(d.padXl * 2);

    QVBoxLayout *sides[] = {new QVBoxLayout, new QVBoxLayout};
    for (QVBoxLayout *side : sides) {
        side->setSpacing(0);
        columns->addLayout(side, 1);
    }
    const auto group = [&](QVBoxLayout *side, const QString &title, auto belongs) {
        auto *head = new PlainLabel(title, Type::Strong, page);
        head->setWordWrap(true);
        head->setContentsMargins(0, side->isEmpty() ? 0 : d.padL, 0, d.padXs);
        side->addWidget(head);
        for (const ActionRow &row : actionRows()) {
            if (belongs(row) && isOffered(row, *actions->get(row.id)))
                side->addWidget(new KeyRow(QString::fromLatin1(row.name), actionText(row.id), keysOf(row, enterSends), page));
        }
    };
    const auto keyed = [](KeyScope scope) {
        return [scope](const ActionRow &row) { return row.keyScope == scope && !keyMap().keys(row.id).isEmpty(); };
    };
    group(sides[0], tr("Anywhere"), keyed(KeyScope::Window));
    group(sides[1], tr("In lists"), keyed(KeyScope::List));
    group(sides[1], tr("While writing"), keyed(KeyScope::Composer));
    sides[1]->addWidget(new KeyRow(u"newLine"_s, tr("New line"), {newLineKeyText(enterSends)}, page));
    group(sides[1], tr("Without a key, in menus and the palette"), [](const ActionRow &row) { return keyMap().keys(row.id).isEmpty(); });
    for (QVBoxLayout *side : sides)
        side->addStretch();

    m_rows->setObjectName(u"keyOverlayRows"_s);
    m_rows->setAccessibleName(tr("Keys"));
    m_rows->setFrameShape(QFrame::NoFrame);
    m_rows->setFocusPolicy(Qt::NoFocus); // its keys work from the button
    m_rows->setWidgetResizable(true);
    m_rows->setWidget(page);
    m_rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->verticalScrollBar()->setSingleStep(d.controlLow);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(m_rows, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(d.padXl, d.pad, d.padXl, d.padL);
    foot->addStretch();
    auto *close = new Button(Button::Plain, tr("Close"), u"keyOverlayClose"_s, this);
    close->setKeyCap(QKeySequence(Qt::Key_Escape).toString(QKeySequence::NativeText));
    foot->addWidget(close);
    all->addLayout(foot);
    connect(close, &Button::clicked, this, &QDialog::close);
    close->installEventFilter(this); // a button takes the arrows for Tab
    close->setFocus();
    const QSize gap(d.padXl * 2, d.padXl * 2); // so that one sees what it lies on
    QSize most = screen()->availableSize() - gap;
    if (parent)
        most = most.boundedTo(parent->window()->size() - gap);
    if (page->sizeHint().width() + d.padXl * 2 > most.width())
        columns->setDirection(QBoxLayout::TopToBottom);
    const QSize wanted(page->sizeHint().width() + d.padXl * 2, page->sizeHint().height() + d.control + d.pad + d.padL);
    resize(wanted.boundedTo(most));
}

bool KeyOverlay::scroll(int key)
{
    QScrollBar *bar = m_rows->verticalScrollBar();
    switch (key) {
    case Qt::Key_Down:
        bar->triggerAction(QAbstractSlider::SliderSingleStepAdd);
        return true;
    case Qt::Key_Up:
        bar->triggerAction(QAbstractSlider::SliderSingleStepSub);
        return true;
    case Qt::Key_PageDown:
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return true;
    case Qt::Key_PageUp:
        bar->triggerAction(QAbstractSlider::SliderPageStepSub);
        return true;
    case Qt::Key_Home:
        bar->triggerAction(QAbstractSlider::SliderToMinimum);
        return true;
    case Qt::Key_End:
        bar->triggerAction(QAbstractSlider::SliderToMaximum);
        return true;
    default:
        return false;
    }
}

bool KeyOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && scroll(static_cast<QKeyEvent *>(event)->key()))
        return true;
    return QDialog::eventFilter(watched, event);
}

void KeyOverlay::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_rows->verticalScrollBar(), event);
}

void KeyOverlay::keyPressEvent(QKeyEvent *event)
{
    // The key that opened it closes it.
    if (QKeySequence(event->keyCombination()).toString(QKeySequence::PortableText) == keyMap().keys(ActionId::KeyOverlay))
        close();
    else if (!scroll(event->key()))
        QDialog::keyPressEvent(event);
}

} // namespace atrium
