// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <memory>

namespace atrium {

class Button;

/// A whole pane's explanation (look/10): icon, one title, one muted sentence, optionally a text to copy and up to two buttons, centred.
/// Given a focus policy it takes the focus itself, for a pane without rows.
class MessagePanel : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString iconName {};
        QString title {};
        QString text {};
        QString copyable {}; ///< remote text, e.g. a permit's name
        QString action {};
        QString second {};
        friend bool operator==(const Words &, const Words &) = default;
    };

    explicit MessagePanel(const QString &objectName, QWidget *parent = nullptr);
    ~MessagePanel() override;

    void setWords(const Words &words);
    [[nodiscard]] const Words &words() const;
    [[nodiscard]] Button *firstButton() const; ///< in tab order, of those that show; null for none

Q_SIGNALS:
    void activated();
    void secondActivated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void measure();

    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace atrium
