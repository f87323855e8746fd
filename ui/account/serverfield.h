// SPDX-FileCopyrightText: 2026 Atrium contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "network/types/serveraddress.h"

#include <QWidget>

class QComboBox;

namespace atrium {

class FormField;

/// Which server: one of Placewise's by name, or an address of one's own.
class ServerField : public QWidget {
    Q_OBJECT
public:
    explicit ServerField(QWidget *parent = nullptr);

    void setServer(const QString &server);
    [[nodiscard]] ServerAddress address() const;
    /// Says below the field what is wrong and goes there. True when nothing is.
    [[nodiscard]] bool validate();
    void setManaged(bool managed);
    void focusField();

Q_SIGNALS:
    void edited(); ///< with each letter
    void settled(); ///< chosen from the list, or typed and left
    void submitted(); ///< Enter

private:
    void reword();
    void choose(int row);
    void leave();

    QComboBox *m_box;
    FormField *m_field;
    bool m_managed {};
};

} // namespace atrium
