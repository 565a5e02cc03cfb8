"""Style sheet (QSS) of the whole program: shapes and spacing that a palette cannot say."""

from facilitator.paths import resource
from facilitator.ui.fonts import Scale
from facilitator.ui.palette_colours import Colours, mix

_SHEET = """
QToolTip {{ background: {surface}; color: {ink}; border: 1px solid {line}; padding: {unit}px; }}

QPushButton {{
    background: {surface}; color: {ink}; border: 1px solid {edge};
    border-radius: {radius}px; padding: {button_pad}px {wide}px; outline: none;
}}
QPushButton:hover {{ border-color: {muted}; }}
QPushButton:pressed {{ background: {sunk}; }}
QPushButton:focus {{
    border: {ring}px solid {accent}; padding: {button_pad_less}px {wide_less}px;
}}
QPushButton:disabled {{ color: {muted}; background: {sunk}; border-color: {line}; }}
QPushButton[look="primary"] {{ background: {accent}; color: {on_accent}; border-color: {accent}; }}
QPushButton[look="primary"]:hover {{ background: {accent_hover}; }}
QPushButton[look="primary"]:focus {{ border: {ring}px solid {on_accent}; }}
QPushButton[look="primary"]:disabled {{
    background: {sunk}; color: {muted}; border-color: {line};
}}
QPushButton[look="danger"] {{ color: {over}; }}
QPushButton[look="chosen"] {{
    background: {accent_soft}; color: {accent}; border-color: {accent};
}}
QPushButton[look="flat"], QPushButton[look="link"], QPushButton[look="chip"] {{
    border-color: transparent; padding: 1px {unit}px;
}}
QPushButton[look="flat"]:focus, QPushButton[look="link"]:focus, QPushButton[look="chip"]:focus {{
    border: 1px solid {accent};
}}
QPushButton[look="flat"], QPushButton[look="link"] {{ background: transparent; text-align: left; }}
QPushButton[look="link"] {{ text-decoration: underline; }}
QPushButton[look="link"]:disabled {{ text-decoration: none; }}
QPushButton[look="chip"] {{ background: {sunk}; border-radius: {chip_radius}px; }}
QPushButton[look="flat"]:hover, QPushButton[look="link"]:hover, QPushButton[look="chip"]:hover {{
    border-color: {muted};
}}
QPushButton[drop="true"] {{ padding-right: {margin}px; }}
QPushButton[look="flat"][drop="true"] {{
    padding-right: {unit}px;
}}
QPushButton::menu-indicator {{
    image: url("{chevron_down}"); subcontrol-position: right center;
    subcontrol-origin: padding; right: {unit}px; width: {arrow}px;
}}

QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox {{
    background: {surface}; color: {ink}; border: 1px solid {edge}; border-radius: {radius}px;
    padding: {input_pad}px {gap}px; selection-background-color: {accent};
    selection-color: {on_accent}; placeholder-text-color: {muted};
}}
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus, QComboBox:focus,
QAbstractSpinBox:focus {{
    border: {ring}px solid {accent}; padding: {input_pad_less}px {gap_less}px;
}}
QPlainTextEdit[rule="off"], QPlainTextEdit[rule="off"]:focus,
QLineEdit[rule="off"], QLineEdit[rule="off"]:focus {{
    border: {ring}px solid {over}; background: {over_soft};
    padding: {input_pad_less}px {gap_less}px; placeholder-text-color: {ink};
}}
QPlainTextEdit[rule="stricter"], QPlainTextEdit[rule="stricter"]:focus,
QLineEdit[rule="stricter"], QLineEdit[rule="stricter"]:focus {{
    border: {ring}px solid {amber}; background: {amber_soft};
    padding: {input_pad_less}px {gap_less}px; placeholder-text-color: {ink};
}}
QLineEdit:disabled, QTextEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled,
QAbstractSpinBox:disabled {{ background: {sunk}; color: {muted}; border-color: {line}; }}
QTextEdit[look="plain"], QTextEdit[look="plain"]:focus, QTextBrowser,
QLineEdit[look="plain"] {{
    background: transparent; border: none; padding: 0;
}}
QPlainTextEdit[look="lines"], QTextBrowser[look="reading"] {{
    background: transparent; border: {ring}px solid transparent; padding: 0;
}}
QPlainTextEdit[look="lines"]:focus, QTextBrowser[look="reading"]:focus {{ border-color: {accent}; }}
QComboBox, QComboBox:focus {{ padding-right: {margin}px; combobox-popup: 0; }}
QComboBox::drop-down {{ border: none; width: {margin}px; }}
QComboBox::down-arrow {{ image: url("{chevron_down}"); width: {arrow}px; }}
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus {{
    border: none; padding: 0 {pad}px 0 {unit}px; background: transparent;
}}
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {{ border: none; width: {pad}px; }}
QAbstractSpinBox::up-arrow {{ image: url("{chevron_up}"); width: {gap}px; }}
QAbstractSpinBox::down-arrow {{ image: url("{chevron_down}"); width: {gap}px; }}

QCheckBox, QRadioButton {{ spacing: {gap}px; }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: {tick}px; height: {tick}px; background: {surface}; border: 1px solid {muted};
}}
QCheckBox::indicator {{ border-radius: {small_radius}px; }}
QRadioButton::indicator {{ border-radius: {round_tick}px; }}
QCheckBox::indicator:checked {{
    background: {accent}; border-color: {accent}; image: url("{tick_image}");
}}
QRadioButton::indicator:checked {{
    border-color: {accent}; background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5,
    fx: 0.5, fy: 0.5, stop: 0.5 {accent}, stop: 0.6 {surface});
}}
QCheckBox, QRadioButton {{ border: {ring}px solid transparent; border-radius: {small_radius}px; }}
QCheckBox:focus, QRadioButton:focus {{ border-color: {accent}; }}
QCheckBox::indicator:disabled {{ background: {sunk}; border-color: {line}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {muted}; }}

QAbstractItemView {{
    background: {surface}; color: {ink}; border: none; gridline-color: {line};
    selection-background-color: {accent_soft}; selection-color: {ink};
}}
QListWidget {{ outline: none; }}
QListWidget::item {{ padding: {unit}px; border: {ring}px solid transparent; color: {ink}; }}
QListWidget::item:selected {{ background: {accent_soft}; border-left: {unit}px solid {accent}; }}
QListWidget::item:focus {{ border: {ring}px solid {accent}; border-left: {unit}px solid {accent}; }}
QComboBox QAbstractItemView {{ border: 1px solid {line}; padding: {unit}px; }}
QListView[look="names"] {{ border: 1px solid {line}; outline: none; }}
QComboBox QAbstractItemView::item, QListView[look="names"]::item {{
    padding: {unit}px; border: 1px solid transparent;
}}
QComboBox QAbstractItemView::item:selected, QListView[look="names"]::item:selected {{
    background: {accent_soft}; color: {ink}; border-color: {accent};
}}
QHeaderView {{ background: {surface}; }}
QHeaderView::section {{
    background: {surface}; color: {muted}; border: none; border-bottom: 1px solid {line};
    padding: {gap}px {unit}px; font-weight: 600;
}}

QMenuBar {{ background: {surface}; color: {ink}; border-bottom: 1px solid {line}; }}
QMenuBar::item:selected {{ background: {accent}; color: {on_accent}; }}
QMenu {{ background: {surface}; color: {ink}; border: 1px solid {line}; padding: {unit}px; }}
QMenu::item {{
    padding: {unit}px {margin}px; border-radius: {small_radius}px; border: 1px solid transparent;
}}
QMenu::item:selected {{ background: {accent_soft}; color: {ink}; border-color: {accent}; }}
QMenu::item:disabled {{ color: {muted}; }}
QMenu::separator {{ background: {line}; height: 1px; margin: {unit}px {gap}px; }}

QMessageBox QLabel {{ border: {ring}px solid transparent; border-radius: {small_radius}px; }}
QMessageBox QLabel:focus {{ border-color: {accent}; }}

QScrollArea {{ background: transparent; border: none; }}
QScrollArea[look="reading"] {{ border: {ring}px solid transparent; }}
QScrollArea[look="reading"]:focus {{ border-color: {accent}; }}
QScrollBar {{ background: transparent; border: none; }}
QScrollBar:vertical {{ width: {scroll}px; }}
QScrollBar:horizontal {{ height: {scroll}px; }}
QScrollBar::handle {{ background: {edge}; border-radius: {half}px; margin: {inset}px; }}
QScrollBar::handle:hover {{ background: {muted}; }}
QScrollBar::handle:vertical {{ min-height: {margin}px; }}
QScrollBar::handle:horizontal {{ min-width: {margin}px; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QSplitter::handle {{ background: {line}; }}
QSplitter::handle:horizontal {{ width: 1px; }}
QSplitter::handle:vertical {{ height: 1px; }}
"""


def style_sheet(colours: Colours, scale: Scale) -> str:
    """Return the style sheet (QSS) for these colours and distances; a ring takes from the room."""
    ground = "dark" if colours.dark else "light"
    inset = max(2, scale.unit // 2)
    return _SHEET.format(
        **colours._asdict(),
        accent_hover=mix(colours.accent, colours.ink, 0.15),
        unit=scale.unit,
        gap=scale.gap,
        wide=3 * scale.unit,
        pad=scale.pad,
        margin=scale.margin,
        radius=scale.radius,
        small_radius=scale.small_radius,
        arrow=round(2.5 * scale.unit),
        button_pad=scale.unit + 2,
        button_pad_less=scale.unit + 3 - colours.ring,
        wide_less=3 * scale.unit + 1 - colours.ring,
        input_pad=scale.unit + 1,
        input_pad_less=scale.unit + 2 - colours.ring,
        gap_less=scale.gap + 1 - colours.ring,
        tick=3 * scale.unit,
        chip_radius=scale.small_radius + 1,
        round_tick=3 * scale.unit // 2 + 1,
        scroll=scale.unit * 2 + 2 * inset,
        half=scale.unit,
        inset=inset,
        chevron_down=_image(f"chevron-down-{ground}"),
        chevron_up=_image(f"chevron-up-{ground}"),
        tick_image=_image(f"tick-{ground}"),
    )


def _image(name: str) -> str:
    return resource(f"icons/style/{name}.svg").as_posix()
