/* The main text of an HTML page, by libxml2 with the network off. */
#include <libxml/HTMLparser.h>
#include <stdio.h>
#include <strings.h>

#include "text/reading.h"
#include "text/utf8.h"

static bool named(const xmlNode *node, const char *const *names) {
    for (; *names; names++)
        if (strcasecmp((const char *)node->name, *names) == 0) return true;
    return false;
}

static bool is(const xmlNode *node, const char *name) {
    return node->type == XML_ELEMENT_NODE && strcasecmp((const char *)node->name, name) == 0;
}

/* The attribute in the reader's arena, "" when absent. */
static cm_str attribute(comity_reader *reader, const xmlNode *node, const char *name) {
    xmlChar *value = xmlGetProp(node, (const xmlChar *)name);
    if (!value) return (cm_str){"", 0};
    cm_str copy = cm_str_trim(cm_arena_str(reader->arena, cm_str_of((const char *)value)));
    xmlFree(value);
    return copy;
}

static const char *cstr(comity_reader *reader, cm_str s) { return s.n ? cm_arena_cstr(reader->arena, s) : NULL; }

/* The next node after `node` and what is under it, within `root`; NULL at the end. */
static const xmlNode *over(const xmlNode *node, const xmlNode *root) {
    while (node && node != root && !node->next) node = node->parent;
    return !node || node == root ? NULL : node->next;
}

static const xmlNode *following(const xmlNode *node, const xmlNode *root) {
    return node->children && node->type == XML_ELEMENT_NODE ? node->children : over(node, root);
}

static bool within(const xmlNode *node, const xmlNode *root, const char *a, const char *b) {
    for (const xmlNode *p = node->parent; p && p != root->parent; p = p->parent)
        if (is(p, a) || is(p, b)) return true;
    return false;
}

/* Classes of a page's furniture, in MediaWiki and common news systems. */
static bool furniture_class(cm_str classes) {
    static const char *const names[] = {"mw-editsection", "reference", "navbox", "noprint", "toc", "catlinks",
                                        "printfooter",    "reflist",   "infobox", "sidebar", "metadata", "breadcrumbs",
                                        "cookie-banner",  "share",     "sr-only", "visually-hidden", NULL};
    cm_str part;
    while (cm_str_split(&classes, ' ', &part))
        for (const char *const *n = names; *n; n++)
            if (cm_str_is(part, *n)) return true;
    return false;
}

static bool furniture(comity_reader *reader, const xmlNode *node, const xmlNode *root) {
    static const char *const dropped[] = {"script", "style",  "nav",    "footer", "aside",  "noscript", "form",  "button",
                                          "select", "svg",    "iframe", "template", "head", "object",   "audio", "video",
                                          "canvas", "figure", "textarea", "math", NULL};
    if (node->type != XML_ELEMENT_NODE) return node->type != XML_TEXT_NODE && node->type != XML_CDATA_SECTION_NODE;
    if (named(node, dropped)) return true;
    /* the header of a page is furniture, that of an article holds its title */
    if (is(node, "header") && !within(node, root, "article", "main") && !is(root, "article") && !is(root, "main"))
        return true;
    if (!node->properties) return false;
    if (xmlHasProp(node, (const xmlChar *)"hidden")) return true;
    cm_str role = attribute(reader, node, "role");
    return cm_str_is(role, "navigation") || cm_str_is(role, "banner") || cm_str_is(role, "contentinfo") ||
           cm_str_is(attribute(reader, node, "aria-hidden"), "true") ||
           furniture_class(attribute(reader, node, "class"));
}

static bool block(const xmlNode *node) {
    static const char *const names[] = {"p",  "div", "section", "article", "main", "h1", "h2", "h3", "h4", "h5",
                                        "h6", "ul",  "ol",      "li",      "dl",   "dt", "dd", "table", "tr", "td",
                                        "th", "blockquote", "pre", "hr", "header", "figcaption", "address", "caption",
                                        "body", "center", NULL};
    return node->type == XML_ELEMENT_NODE && named(node, names);
}

static void paragraph_break(cm_buf *out) {
    while (out->n && out->s[out->n - 1] == ' ') out->s[--out->n] = '\0';
    if (out->n == 0) return;
    size_t newlines = 0;
    while (newlines < 2 && newlines < out->n && out->s[out->n - 1 - newlines] == '\n') newlines++;
    for (; newlines < 2; newlines++) cm_buf_putc(out, '\n');
}

static void add_text(cm_buf *out, const char *s) {
    for (; s && *s; s++) {
        bool space = *s == ' ' || *s == '\n' || *s == '\t' || *s == '\r' || *s == '\f';
        if (!space) cm_buf_putc(out, *s);
        else if (out->n && out->s[out->n - 1] != ' ' && out->s[out->n - 1] != '\n') cm_buf_putc(out, ' ');
    }
}

/* Goes through the tree without recursion: pages nest as deep as their authors like. */
static void extract(comity_reader *reader, const xmlNode *root, cm_buf *out) {
    for (const xmlNode *node = root; node;) {
        const xmlNode *next;
        if (node != root && furniture(reader, node, root)) {
            next = over(node, root);
        } else {
            if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE)
                add_text(out, (const char *)node->content);
            else if (is(node, "br")) cm_buf_putc(out, '\n');
            else if (block(node)) paragraph_break(out);
            next = following(node, root);
        }
        /* leaving blocks ends their paragraphs */
        for (const xmlNode *p = node; p && p != root && (!next || next->parent != p); p = p->parent) {
            if (block(p)) paragraph_break(out);
            if (next && next->parent == p->parent) break;
        }
        node = next;
    }
    paragraph_break(out);
    while (out->n && (out->s[out->n - 1] == '\n' || out->s[out->n - 1] == ' ')) out->s[--out->n] = '\0';
}

typedef struct page {
    const xmlNode *body, *main, *article, *html;
    size_t articles;
    const char *title, *og_title, *date, *time, *source, *url, *licence;
} page;

static void meta(comity_reader *reader, const xmlNode *node, page *p) {
    static const char *const dates[] = {"article:published_time", "datepublished", "date", "dc.date", "dc.date.issued",
                                        "dcterms.date", "dcterms.created", "dcterms.issued", "pubdate", "publishdate",
                                        "publication_date", "citation_date", "citation_publication_date", NULL};
    cm_str name = attribute(reader, node, "property");
    if (!name.n) name = attribute(reader, node, "name");
    if (!name.n) name = attribute(reader, node, "itemprop");
    cm_str content = attribute(reader, node, "content");
    if (!name.n || !content.n) return;
    for (const char *const *d = dates; *d && !p->date; d++)
        if (cm_str_ieq(name, cm_str_of(*d))) p->date = cm_iso_date(reader->arena, content);
    if (cm_str_ieq(name, CM_STR("og:title"))) p->og_title = cstr(reader, content);
    if (cm_str_ieq(name, CM_STR("og:site_name"))) p->source = cstr(reader, content);
    if (cm_str_ieq(name, CM_STR("dc.publisher")) && !p->source) p->source = cstr(reader, content);
    if (cm_str_ieq(name, CM_STR("og:url")) && !p->url) p->url = cstr(reader, content);
    if (cm_str_ieq(name, CM_STR("dcterms.license")) || cm_str_ieq(name, CM_STR("dc.rights")) ||
        cm_str_ieq(name, CM_STR("license")))
        p->licence = cstr(reader, content);
}

static void survey(comity_reader *reader, const xmlNode *root, page *p) {
    for (const xmlNode *node = root; node; node = following(node, root)) {
        if (node->type != XML_ELEMENT_NODE) continue;
        if (is(node, "html") && !p->html) p->html = node;
        else if (is(node, "body") && !p->body) p->body = node;
        else if (is(node, "main") && !p->main) p->main = node;
        else if (is(node, "article")) {
            if (!p->article) p->article = node;
            p->articles++;
        } else if (is(node, "title") && !p->title) {
            cm_buf title = {0};
            extract(reader, node, &title);
            p->title = cstr(reader, cm_str_of(cm_buf_cstr(&title)));
            cm_buf_free(&title);
        } else if (is(node, "meta")) {
            meta(reader, node, p);
        } else if (is(node, "time") && !p->time) {
            p->time = cm_iso_date(reader->arena, attribute(reader, node, "datetime"));
        } else if (is(node, "link") || is(node, "a")) {
            cm_str rel = attribute(reader, node, "rel");
            if (cm_str_ieq(rel, CM_STR("canonical"))) p->url = cstr(reader, attribute(reader, node, "href"));
            else if (cm_str_ieq(rel, CM_STR("license")) && !p->licence)
                p->licence = cstr(reader, attribute(reader, node, "href"));
        }
    }
}

/* Whether the page declares an encoding other than UTF-8 in its first bytes, for libxml2 to convert from. */
static bool other_encoding(cm_str raw) {
    size_t n = raw.n < 1024 ? raw.n : 1024;
    for (size_t i = 0; i + 8 < n; i++) {
        if (strncasecmp(raw.s + i, "charset=", 8) != 0) continue;
        const char *value = raw.s + i + 8;
        if (*value == '"' || *value == '\'') value++;
        return strncasecmp(value, "utf-8", 5) != 0 && strncasecmp(value, "utf8", 4) != 0;
    }
    return false;
}

static comity_status read_tree(comity_reader *reader, const xmlDoc *doc, const char *path, comity_document *out) {
    page p = {0};
    const xmlNode *root = (const xmlNode *)doc->children;
    while (root && root->type != XML_ELEMENT_NODE) root = root->next;
    if (root) survey(reader, root, &p);
    if (p.html) {
        cm_str lang = attribute(reader, p.html, "lang");
        if (lang.n >= 2 && strncasecmp(lang.s, "en", 2) != 0) {
            cm_reading_skip(reader, path,
                            cm_arena_printf(reader->arena, "the page says that its language is \"%.*s\": expected English",
                                            lang.n > 20 ? 20 : (int)lang.n, lang.s));
            return COMITY_END;
        }
    }
    const xmlNode *text = p.main ? p.main : p.articles == 1 ? p.article : p.body ? p.body : root;
    cm_buf_clear(&reader->text);
    if (text) extract(reader, text, &reader->text);
    if (reader->text.n == 0 && text != p.body && p.body) extract(reader, p.body, &reader->text);
    if (reader->text.n == 0) {
        cm_reading_skip(reader, path, "empty: the page has no text");
        return COMITY_END;
    }
    size_t replaced;
    cm_str copy = cm_utf8_repair(reader->arena, cm_arena_str(reader->arena, cm_str_of(cm_buf_cstr(&reader->text))), &replaced);
    *out = (comity_document){.text = copy.s,
                             .text_len = copy.n,
                             .title = p.og_title ? p.og_title : p.title,
                             .date = p.date ? p.date : p.time,
                             .source = p.source,
                             .url = p.url,
                             .licence = p.licence};
    return COMITY_OK;
}

comity_status cm_read_html(comity_reader *reader, const char *path, const char *name, comity_document *out,
                           comity_error *err) {
    cm_str raw = {cm_buf_cstr(&reader->raw), reader->raw.n};
    if (cm_str_starts(raw, "\xEF\xBB\xBF")) raw = cm_str_cut(raw, 3, raw.n);
    bool other = other_encoding(raw);
    const char *reason = cm_str_trim(raw).n == 0 ? "empty" : other ? NULL : cm_not_text(raw);
    if (reason) {
        cm_reading_skip(reader, path, reason);
        return COMITY_END;
    }
    size_t replaced = 0;
    if (!other) raw = cm_utf8_repair(reader->arena, raw, &replaced);
    if (raw.n > INT32_MAX) {
        cm_reading_skip(reader, path, "larger than 2 GiB of HTML");
        return COMITY_END;
    }
    htmlParserCtxtPtr parser = htmlNewParserCtxt();
    if (!parser) return cm_fail(err, COMITY_NO_MEMORY, "no memory to read %s", path);
    htmlDocPtr doc = htmlCtxtReadMemory(parser, raw.s, (int)raw.n, NULL, other ? NULL : "UTF-8",
                                        HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                            HTML_PARSE_RECOVER | HTML_PARSE_NODEFDTD);
    /* libxml2 stops at its limit of depth, and half a page is none */
    bool too_deep = parser->lastError.code == XML_ERR_INTERNAL_ERROR;
    htmlFreeParserCtxt(parser);
    if (!doc || too_deep) {
        xmlFreeDoc(doc);
        cm_reading_skip(reader, path, too_deep ? "elements nested deeper than can be read" : "not HTML that can be read");
        return COMITY_END;
    }
    comity_status status = read_tree(reader, doc, path, out);
    xmlFreeDoc(doc);
    if (status != COMITY_OK) return status;
    reader->counts.replaced_bytes += replaced;
    if (strcmp(name, "-") != 0) out->id = cm_arena_cstr(reader->arena, cm_str_of(name));
    return COMITY_OK;
}
