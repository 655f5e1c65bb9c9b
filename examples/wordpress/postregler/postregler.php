<?php
/**
 * Plugin Name: Postregler
 * Description: Fields for Danish and Norwegian numbers, checked while a form is filled in, and forms that check themselves.
 * Version: 0.1.0
 * Requires at least: 6.3
 * Requires PHP: 8.1
 * License: MIT OR Apache-2.0
 */

defined('ABSPATH') || exit;

/** The version of the @postregler/wasm files in assets/. */
const POSTREGLER_VERSION = '0.1.0';

/** The supported kinds of fields. Without the script, the receiver of the form has to validate them. */
const POSTREGLER_KINDS = ['dk.cpr', 'dk.cvr', 'dk.p-nummer', 'no.fnr', 'no.organisasjonsnummer'];

add_action('wp_enqueue_scripts', 'postregler_register');
add_filter('script_loader_tag', 'postregler_tag', 10, 2);
add_shortcode('postregler', 'postregler_field');

/** Registers the scripts. They are loaded on pages with a field, or by wp_enqueue_script('postregler') in a theme. */
function postregler_register(): void
{
    $options = ['strategy' => 'defer', 'in_footer' => true];
    $language = postregler_language();
    $url = plugins_url('assets/', __FILE__);
    wp_register_script('postregler-language', "{$url}auto.$language.js", [], POSTREGLER_VERSION, $options);
    wp_register_script('postregler', "{$url}auto.js", ['postregler-language'], POSTREGLER_VERSION, $options);
}

/** The language of the site, if it is supported. */
function postregler_language(): string
{
    $language = strtolower(substr(get_locale(), 0, 2));
    return in_array($language, ['da', 'nb', 'nn'], true) ? $language : 'en';
}

/**
 * Adds `integrity`, so that browsers run the unmodified scripts only. Exclude them from plugins that minify or combine scripts.
 */
function postregler_tag(string $tag, string $handle): string
{
    $files = ['postregler' => 'auto.js', 'postregler-language' => 'auto.' . postregler_language() . '.js'];
    if (!isset($files[$handle])) {
        return $tag;
    }
    static $list = null;
    $list ??= json_decode((string) file_get_contents(__DIR__ . '/assets/integrity.json'), true);
    $integrity = $list[$files[$handle]] ?? '';
    $attributes = $integrity === '' ? '' : sprintf(' integrity="%s"', esc_attr($integrity));
    if ($handle === 'postregler') {
        // The design system of messages: 'dkfds', 'designsystemet', or the classes postregler-message and postregler-summary.
        $design = apply_filters('postregler_design', '');
        $attributes .= $design === '' ? '' : sprintf(' data-design="%s"', esc_attr($design));
    }
    return str_replace('<script ', '<script' . $attributes . ' ', $tag);
}

/**
 * [postregler kind="dk.cpr" name="cpr" label="Cpr-nummer" hint="10 tal" required="1"]: a label and an input that work
 * without the script, in an element that the script enhances.
 *
 * @param array<string, string>|string $given
 */
function postregler_field($given): string
{
    static $count = 0;
    $defaults = ['kind' => 'dk.cpr', 'name' => 'number', 'label' => '', 'hint' => '', 'required' => ''];
    $field = shortcode_atts($defaults, $given, 'postregler');
    if (!in_array($field['kind'], POSTREGLER_KINDS, true) || $field['label'] === '') {
        return '';
    }
    wp_enqueue_script('postregler');
    $id = 'postregler-field-' . ++$count;
    $hint = $field['hint'] === '' ? '' : sprintf('<span id="%s-hint">%s</span>', $id, esc_html($field['hint']));
    return sprintf(
        '<postregler-id kind="%s"><label for="%s">%s</label> %s' .
            '<input type="text" inputmode="numeric" autocomplete="off" spellcheck="false" id="%s" name="%s"%s%s></postregler-id>',
        esc_attr($field['kind']),
        $id,
        esc_html($field['label']),
        $hint,
        $id,
        esc_attr($field['name']),
        $hint === '' ? '' : sprintf(' aria-describedby="%s-hint"', $id),
        in_array($field['required'], ['', '0', 'false'], true) ? '' : ' required',
    );
}
