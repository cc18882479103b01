namespace StaticArchive.Model.Messages;

/// <summary>Reading documents.</summary>
public static partial class MessageCatalog
{
    /// <summary>A file that is no text.</summary>
    public static Message UnsupportedFormat(SourceLocation location, string what, string command) =>
        Error(
            "SA0101",
            location,
            $"this is {what}, which cannot be read as text; convert it and put the result beside or instead of "
                + $"it: {command}."
        );

    /// <summary>A file with no words in it.</summary>
    public static Message EmptyDocument(SourceLocation location) =>
        Error("SA0102", location, "there are no words in this file; remove it, or supply it again.");

    /// <summary>A file too large to be a paper: <c>30 MB</c>, <c>60000 paragraphs</c>.</summary>
    public static Message DocumentTooLarge(SourceLocation location, int count, string unit) =>
        Error(
            "SA0103",
            location,
            $"this file has {count} {unit}, more than any paper; is it a dump? Split it, a paper a file."
        );

    /// <summary>A decision that reading took by itself.</summary>
    public static Message GuessMade(SourceLocation location, string what, string howToOverride) =>
        Note("SA0104", location, $"{what}. To have it otherwise: {howToOverride}.");

    /// <summary>Much of a document stands where a reader sees it only when opened.</summary>
    public static Message MuchSetAside(SourceLocation location, int words, int all, string reasons) =>
        Warning(
            "SA0115",
            location,
            $"{words} of the {all} words of this document are set aside and seen only when opened ({reasons}); look "
                + "at them, and keep what belongs to the paper: paratext: [{text: \"its first words\", keep: true}] in "
                + "paper.yml."
        );

    /// <summary>Something the source has lost.</summary>
    public static Message ContentMissing(SourceLocation location, string what, string title) =>
        Note(
            "SA0105",
            location,
            $"the {what} of \"{title}\" is not in the file; the page says so. If you have it, add it to the source."
        );

    /// <summary>A picture beside the documents that none of them names.</summary>
    public static Message PictureNotNamed(SourceLocation location) =>
        Warning(
            "SA0116",
            location,
            "no document of this folder names this picture, so it is not published; name it where it belongs, in "
                + "Markdown as ![what it shows](file name), or remove it."
        );

    /// <summary>A picture that is published and that nobody has described.</summary>
    public static Message AlternativeTextMissing(SourceLocation location, string name) =>
        Note(
            "SA0117",
            location,
            $"the picture {name} has no alternative text, so who cannot see it does not know what it shows; write "
                + "it in the document, in Markdown as ![what it shows](file name)."
        );

    /// <summary>A picture that cannot be published, or not whole.</summary>
    public static Message PictureNotSafe(SourceLocation location, string name, string why) =>
        Warning("SA0118", location, $"the picture {name} is not published as supplied: {why}.");

    /// <summary>A document that is the text of another one in another format.</summary>
    public static Message RenditionFound(SourceLocation location, string other, int onlyHere, int onlyThere) =>
        Note(
            "SA0119",
            location,
            $"this is the text of {other} in another format ({onlyHere} words are only here, {onlyThere} only there), "
                + "so search, citations and timeline take that one. To choose: main: \"file name\" in paper.yml."
        );

    /// <summary>Documents of one paper that state different values.</summary>
    public static Message FieldConflict(
        SourceLocation location,
        string field,
        string value,
        string other,
        string rule
    ) =>
        Note(
            "SA0106",
            location,
            $"{field} is \"{other}\" here and \"{value}\" elsewhere; \"{value}\" is used ({rule}). To choose: "
                + $"{field}: … in paper.yml."
        );

    /// <summary>A file read in another encoding than UTF-8.</summary>
    public static Message NonUtf8Encoding(SourceLocation location, string encoding) =>
        Note(
            "SA0107",
            location,
            $"this file is not UTF-8 and was read as {encoding}; if letters look wrong, save it as UTF-8."
        );

    /// <summary>A correction that nothing answers to.</summary>
    public static Message CorrectionTargetNotFound(SourceLocation location, string what, string text) =>
        Warning(
            "SA0108",
            location,
            $"{what} \"{text}\" of this sidecar matches nothing in the paper's documents; copy the words as "
                + "they are printed."
        );

    /// <summary>A file whose markup is broken or nested beyond all sense, read as plain text.</summary>
    public static Message ReadAsPlainText(SourceLocation location, string format, string why) =>
        Warning(
            "SA0109",
            location,
            $"this looks like {format} but cannot be read as such ({why}); it is read as plain text."
        );

    /// <summary>A paragraph of Markdown in which far more is opened than closed.</summary>
    public static Message UnclosedMarkup(SourceLocation location) =>
        Note(
            "SA0114",
            location,
            "this paragraph opens over a thousand brackets or emphases that never close; its words are read, "
                + "without links and emphasis."
        );

    /// <summary>HTML or XML whose tags do not fit together; it is read all the same.</summary>
    public static Message MalformedMarkup(SourceLocation location) =>
        Warning(
            "SA0110",
            location,
            "the tags of this file do not fit together from here on; every word is read, but check the "
                + "structure, or supply the file again."
        );

    /// <summary>
    /// The same with what stands where: <c>here stands &lt;/body&gt;, but &lt;sec&gt; of line 12 is open</c>.
    /// </summary>
    /// <param name="endTag">Name of the end tag that stands there; null at the end of the file.</param>
    /// <param name="open">Name of the innermost element that is open there; null for none.</param>
    public static Message MalformedMarkup(SourceLocation location, string? endTag, string? open, int openLine)
    {
        var message = MalformedMarkup(location);
        var found = endTag is null ? "the file ends" : $"here stands </{endTag}>";
        var missing = open is null ? "no element is open" : $"<{open}> of line {openLine} is open";
        return message with { Text = $"{found}, but {missing}: {message.Text}" };
    }

    /// <summary>Elements, lists or quotations nested deeper than in any paper.</summary>
    public static Message NestingTooDeep(SourceLocation location, string format) =>
        Warning(
            "SA0111",
            location,
            $"this {format} is nested deeper than any paper; what lies deeper is read as if it lay at the "
                + "deepest level."
        );

    /// <summary>XML of a kind that is not known.</summary>
    public static Message UnknownXmlVocabulary(SourceLocation location, string element) =>
        Note(
            "SA0112",
            location,
            $"this is XML of an unknown kind (<{element}>), of which only titles and paragraphs are read; JATS, TEI "
                + "and HTML are read with their structure."
        );

    /// <summary>A kind of access that is not known.</summary>
    public static Message UnknownAccess(SourceLocation location, string value) =>
        Error(
            "SA0113",
            location,
            $"access: \"{value}\" is not known; write full, abstract, metadata or withdrawn. Until then only "
                + "the record is published."
        );
}
