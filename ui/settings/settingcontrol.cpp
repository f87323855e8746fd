// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/settingcontrol.h"

#include "ui/account/accountparts.h"
#include "ui/common/button.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainlabel.h"
#include "ui/notifications/segments.h"
#include "ui/settings/keylist.h"
#include "ui/theme/density.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QStylePainter>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace atrium {

using namespace Qt::StringLiterals;

namespace {

constexpr int choiceWidth = 200; // at 13 px
constexpr int numberWidth = 88;
constexpr int textWidth = 320;

/// Scrolling over it scrolls the page, and never changes a setting.
class CalmBox : public QComboBox {
public:
    using QComboBox::QComboBox;
    [[nodiscard]] QSize sizeHint() const override { return QComboBox::sizeHint().expandedTo({scaled(choiceWidth), 0}); }
    [[nodiscard]] QSize minimumSizeHint() const override { return {scaled(choiceWidth) / 2, QComboBox::minimumSizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const QRect room = style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
        option.currentText = fontMetrics().elidedText(option.currentText, Qt::ElideRight, room.width() - 2);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
    void wheelEvent(QWheelEvent *event) override { event->ignore(); }
};

class ChoiceControl : public SettingControl {
public:
    ChoiceControl(const SettingEntry *entry, QWidget *parent)
        : SettingControl(entry, parent)
        , m_box(new CalmBox(this))
    {
        m_box->setObjectName(partName());
        layout()->addWidget(m_box);
        for (const SettingChoice &choice : entry->choices)
            m_box->addItem({}, choice.value);
        connect(m_box, &QComboBox::activated, this, [this](int row) { Q_EMIT chosen(m_box->itemData(row)); });
        measure();
    }
    void present(const QVariant &value) override
    {
        int row = m_box->findData(value);
        const auto usual = static_cast<int>(entry().choices.size());
        if (row >= 0 && row < usual && m_box->count() > usual)
            m_box->removeItem(usual);
        if (row < 0) { // what a policy or an older version says
            if (m_box->count() == usual)
                m_box->addItem({}, value);
            row = usual;
            m_box->setItemData(row, value);
            m_box->setItemText(row, settingText(entry(), value));
        }
        m_box->setCurrentIndex(row);
    }
    void reword() override
    {
        m_box->setAccessibleName(settingWords(entry().caption));
        m_box->setAccessibleDescription(settingWords(entry().description));
        for (int row = 0; row < m_box->count(); ++row)
            m_box->setItemText(row, settingText(entry(), m_box->itemData(row)));
    }
    void measure() override { m_box->updateGeometry(); }
    [[nodiscard]] QWidget *stop() const override { return m_box; }

private:
    QComboBox *m_box;
};

class SegmentControl : public SettingControl {
public:
    SegmentControl(const SettingEntry *entry, QWidget *parent)
        : SettingControl(entry, parent)
        , m_segments(new Segments(partName(), this))
    {
        m_segments->setWraps();
        layout()->addWidget(m_segments);
        for (size_t i = 0; i < entry->choices.size(); ++i)
            m_segments->add(partName(QString::number(i)));
        connect(m_segments, &Segments::chosenByHand, this,
            [this](int number) { Q_EMIT chosen(this->entry().choices.at(static_cast<size_t>(number)).value); });
    }
    void present(const QVariant &value) override
    {
        const auto &choices = entry().choices;
        const auto it = std::find_if(choices.begin(), choices.end(), [&](const SettingChoice &one) { return one.value == value; });
        m_segments->choose(it == choices.end() ? 0 : static_cast<int>(it - choices.begin()));
    }
    void reword() override
    {
        const QString caption = settingWords(entry().caption);
        m_segments->setAccessibleName(caption);
        for (size_t i = 0; i < entry().choices.size(); ++i) {
            const QString word = choiceWords(entry().choices[i]);
            m_segments->setWords(
                static_cast<int>(i), word, {}, SettingControl::tr("%1: %2", "a setting, and a choice of it").arg(caption, word));
        }
    }
    [[nodiscard]] QWidget *stop() const override
    {
        const auto parts = m_segments->findChildren<QAbstractButton *>();
        const auto it = std::find_if(parts.begin(), parts.end(), [](const QAbstractButton *one) { return one->isChecked(); });
        return it == parts.end() ? static_cast<QWidget *>(m_segments) : *it;
    }

private:
    Segments *m_segments;
};

class SwitchControl : public SettingControl {
public:
    SwitchControl(const SettingEntry *entry, QWidget *parent)
        : SettingControl(entry, parent)
        , m_box(new QCheckBox(this))
        , m_words(new PlainLabel({}, Type::Body, this))
    {
        m_box->setObjectName(partName());
        m_words->setWordWrap(true); // a check box cannot
        delete layout();
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->addWidget(m_box, 0, Qt::AlignTop);
        row->addWidget(m_words, 1);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        connect(m_box, &QCheckBox::clicked, this, [this](bool on) { Q_EMIT chosen(on); });
    }
    void present(const QVariant &value) override { m_box->setChecked(value.toBool()); }
    void reword() override
    {
        m_words->setText(choiceWords(entry().choices.front()));
        m_box->setAccessibleName(settingWords(entry().caption) + u": "_s + m_words->text());
        m_box->setAccessibleDescription(settingWords(entry().description));
    }
    [[nodiscard]] QWidget *stop() const override { return m_box; }

protected:
    void mousePressEvent(QMouseEvent *event) override // on the words
    {
        if (event->button() == Qt::LeftButton && m_box->isEnabled()) {
            m_box->setFocus(Qt::MouseFocusReason);
            m_box->click();
        }
    }

private:
    QCheckBox *m_box;
    PlainLabel *m_words;
};

/// As wide as what it is for; narrower where there is not the room.
class FieldEdit : public QLineEdit {
public:
    using QLineEdit::QLineEdit;
    void setUsualWidth(int px)
    {
        m_usual = px;
        updateGeometry();
    }
    [[nodiscard]] QSize sizeHint() const override { return {m_usual, QLineEdit::sizeHint().height()}; }

private:
    int m_usual {};
};

/// A number or a text. What was typed is given away by Enter and by leaving the field; Escape takes it back.
class FieldControl : public SettingControl {
public:
    FieldControl(const SettingEntry *entry, QWidget *parent)
        : SettingControl(entry, parent)
        , m_edit(new FieldEdit(this))
        , m_unit(new PlainLabel({}, Type::Body, this))
    {
        m_edit->setObjectName(partName());
        m_edit->installEventFilter(this);
        m_unit->setMuted(true);
        layout()->addWidget(m_edit);
        layout()->addWidget(m_unit);
        connect(m_edit, &QLineEdit::editingFinished, this, [this] {
            if (m_edit->isModified())
                Q_EMIT typed(m_edit->text());
        });
        measure();
    }
    void present(const QVariant &value) override
    {
        m_value = value;
        m_edit->setText(settingText(entry(), value));
        m_edit->setModified(false);
        nameUnit();
        if (!m_edit->hasFocus())
            m_edit->setCursorPosition(0);
    }
    void reword() override
    {
        nameUnit();
        m_edit->setAccessibleDescription(settingWords(entry().description));
        if (!m_edit->isModified())
            present(m_value); // digits of the locale
    }
    void measure() override { m_edit->setUsualWidth(scaled(entry().kind == SettingKind::Number ? numberWidth : textWidth)); }
    void setWrong(const QString &sentence) override
    {
        SettingControl::setWrong(sentence);
        m_edit->setProperty("wrong", !sentence.isEmpty());
        m_edit->setAccessibleDescription(sentence.isEmpty() ? settingWords(entry().description) : sentence);
        m_edit->update();
    }
    [[nodiscard]] QWidget *stop() const override { return m_edit; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched != m_edit || event->type() != QEvent::KeyPress)
            return SettingControl::eventFilter(watched, event);
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && m_edit->isModified()) {
            present(m_value);
            setWrong({});
            Q_EMIT chosen(m_value);
            return true;
        }
        if (entry().kind == SettingKind::Number && (key == Qt::Key_Up || key == Qt::Key_Down)) {
            const int step = key == Qt::Key_Up ? entry().step : -entry().step;
            const int now = settingFromText(entry(), m_edit->text()).value_or(m_value).toInt() / entry().unit;
            Q_EMIT chosen(std::clamp(now + step, entry().least, entry().most) * entry().unit);
            m_edit->selectAll();
            return true;
        }
        return SettingControl::eventFilter(watched, event);
    }

private:
    void nameUnit()
    {
        const QString unit = settingUnit(entry(), m_value);
        m_unit->setText(unit);
        m_unit->setVisible(!unit.isEmpty());
        const QString caption = settingWords(entry().caption);
        m_edit->setAccessibleName(unit.isEmpty() ? caption : SettingControl::tr("%1 (%2)", "a setting, and its unit").arg(caption, unit));
    }

    FieldEdit *m_edit;
    PlainLabel *m_unit;
    QVariant m_value;
};

class ColourControl : public SettingControl {
public:
    ColourControl(const SettingEntry *entry, QWidget *parent)
        : SettingControl(entry, parent)
    {
        for (int i = 0; i < static_cast<int>(m_swatches.size()); ++i) {
            auto *swatch = new Swatch(i, this);
            m_swatches.at(static_cast<size_t>(i)) = swatch;
            swatch->setObjectName(partName(QString::number(i)));
            layout()->addWidget(swatch);
            connect(swatch, &QAbstractButton::clicked, this, [this, swatch] { Q_EMIT chosen(swatch->colour().name()); });
        }
    }
    void present(const QVariant &value) override
    {
        for (Swatch *swatch : m_swatches)
            swatch->setChecked(swatch->colour().name() == value.toString());
    }
    void reword() override
    {
        for (Swatch *swatch : m_swatches) {
            swatch->reword();
            swatch->setAccessibleName(
                SettingControl::tr("%1: %2", "a setting, and a choice of it").arg(settingWords(entry().caption), swatch->text()));
        }
    }
    [[nodiscard]] QWidget *stop() const override
    {
        const auto it = std::find_if(m_swatches.begin(), m_swatches.end(), [](const Swatch *one) { return one->isChecked(); });
        return it == m_swatches.end() ? m_swatches.front() : *it;
    }

private:
    std::array<Swatch *, 6> m_swatches {};
};

class FactControl : public SettingControl {
public:
    FactControl(const SettingEntry *entry, QWidget *parent)
        : SettingControl(entry, parent)
        , m_fact(new PlainLabel({}, Type::Body, this))
    {
        m_fact->setObjectName(partName());
        m_fact->setElided(Qt::ElideMiddle);
        m_fact->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        layout()->addWidget(m_fact);
    }
    void present(const QVariant &value) override
    {
        m_value = value;
        m_fact->setText(settingText(entry(), value));
    }
    void reword() override { present(m_value); }
    [[nodiscard]] QWidget *stop() const override { return nullptr; }

private:
    PlainLabel *m_fact;
    QVariant m_value;
};

class PageControl : public SettingControl {
public:
    PageControl(const SettingEntry *entry, QWidget *parent)
        : SettingControl(entry, parent)
        , m_fact(new PlainLabel({}, Type::Body, this))
        , m_open(new Button(Button::Plain, {}, partName(), this))
    {
        m_fact->setVisible(!entry->keys.empty());
        layout()->addWidget(m_fact);
        layout()->addWidget(m_open);
        connect(m_open, &Button::clicked, this, [this] { Q_EMIT pageWanted(this->entry().page); });
    }
    void present(const QVariant &value) override
    {
        m_value = value;
        m_fact->setText(settingText(entry(), value));
    }
    void reword() override
    {
        present(m_value);
        m_open->setText(entry().page == SettingPage::Connection ? SettingControl::tr("Change") : SettingControl::tr("Open"));
        m_open->setAccessibleName(
            SettingControl::tr("%1: %2", "a setting, and a choice of it").arg(settingWords(entry().caption), m_open->text()));
        m_open->setAccessibleDescription(settingWords(entry().description));
    }
    [[nodiscard]] QWidget *stop() const override { return m_open; }

private:
    PlainLabel *m_fact;
    Button *m_open;
    QVariant m_value;
};

class FilesControl : public SettingControl {
public:
    FilesControl(const SettingEntry *entry, QWidget *parent)
        : SettingControl(entry, parent)
        , m_export(new Button(Button::Plain, {}, u"settingsExport"_s, this))
        , m_import(new Button(Button::Plain, {}, u"settingsImport"_s, this))
    {
        layout()->addWidget(m_export);
        layout()->addWidget(m_import);
        connect(m_export, &Button::clicked, this, &SettingControl::exportWanted);
        connect(m_import, &Button::clicked, this, &SettingControl::importWanted);
    }
    void present(const QVariant &) override { }
    void reword() override
    {
        m_export->setText(SettingControl::tr("Export"));
        m_import->setText(SettingControl::tr("Import"));
        for (Button *button : {m_export, m_import})
            button->setAccessibleDescription(settingWords(entry().description));
    }
    [[nodiscard]] QWidget *stop() const override { return m_export; }

private:
    Button *m_export;
    Button *m_import;
};

class KeysControl : public SettingControl {
public:
    KeysControl(const SettingEntry *entry, QWidget *parent)
        : SettingControl(entry, parent)
        , m_keys(new KeyList(this))
    {
        m_keys->setObjectName(partName());
        delete layout();
        auto *row = new QHBoxLayout(this);
        row->setContentsMargins({});
        row->addWidget(m_keys);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        connect(m_keys, &KeyList::chosen, this, [this](const KeyMap &map) { Q_EMIT chosen(map.toText()); });
    }
    void present(const QVariant &value) override { m_keys->present(KeyMap::fromText(value.toString())); }
    void reword() override { m_keys->reword(); }
    void measure() override { m_keys->measure(); }
    [[nodiscard]] QWidget *stop() const override { return m_keys->stop(); }

private:
    KeyList *m_keys;
};

} // namespace

SettingControl::SettingControl(const SettingEntry *entry, QWidget *parent)
    : QWidget(parent)
    , m_entry(entry)
{
    auto *row = new FlowLayout(this);
    row->setSpacing(density().pad);
    row->setLineSpacing(density().padXs);
    QSizePolicy policy(QSizePolicy::Maximum, QSizePolicy::Preferred); // Fixed would bound it to the height of one line
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SettingControl::setWrong(const QString &)
{
}

QString SettingControl::partName(const QString &suffix) const
{
    return QString::fromLatin1(m_entry->name).chopped(3) + u"Setting"_s + suffix; // they end in "Row"
}

SettingControl *makeSettingControl(const SettingEntry *entry, QWidget *parent)
{
    switch (entry->kind) {
    case SettingKind::Choice:
        return new ChoiceControl(entry, parent);
    case SettingKind::Segments:
        return new SegmentControl(entry, parent);
    case SettingKind::Switch:
        return new SwitchControl(entry, parent);
    case SettingKind::Number:
    case SettingKind::Text:
        return new FieldControl(entry, parent);
    case SettingKind::Colour:
        return new ColourControl(entry, parent);
    case SettingKind::Fact:
        return new FactControl(entry, parent);
    case SettingKind::Page:
        return new PageControl(entry, parent);
    case SettingKind::Files:
        return new FilesControl(entry, parent);
    case SettingKind::Keys:
        return new KeysControl(entry, parent);
    }
    Q_UNREACHABLE();
}

} // namespace atrium
