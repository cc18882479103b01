using StaticArchive.Ingest.Formats.Docx.Numbering;
using StaticArchive.Ingest.Formats.Docx.Package;
using StaticArchive.Ingest.Formats.WordProcessing.Xml;

namespace StaticArchive.Ingest.Formats.Docx.Paragraphs;

/// <summary>How notes of one kind are numbered, and the numbers so far.</summary>
/// <param name="format">Name of the format: <c>decimal</c>, <c>lowerRoman</c>, <c>chicago</c>.</param>
/// <param name="start">The first number.</param>
/// <param name="restartsInSections">Whether each section begins again.</param>
internal sealed class NoteNumbering(string format, int start, bool restartsInSections)
{
    private int _counted;

    /// <summary>The numbering of a kind: the last section says it, or else the settings.</summary>
    public static NoteNumbering Read(NoteKind kind, DocxPackage package)
    {
        var name = kind == NoteKind.Footnote ? "footnotePr" : "endnotePr";
        var section = package.Body.Root.GetChild("body").GetChild("sectPr").GetChild(name);
        var settings = package.Settings.Root.GetChild(name);
        return new NoteNumbering(
            section.GetValue("numFmt")
                ?? settings.GetValue("numFmt")
                ?? (kind == NoteKind.Footnote ? "decimal" : "lowerRoman"),
            section.GetChild("numStart").GetNumber("val") ?? settings.GetChild("numStart").GetNumber("val") ?? 1,
            (section.GetValue("numRestart") ?? settings.GetValue("numRestart")) == "eachSect"
        );
    }

    /// <summary>The next number as printed.</summary>
    public string CountNext() => WordNumberFormat.Print(start + _counted++, format);

    /// <summary>A section ends.</summary>
    public void EndSection() => _counted = restartsInSections ? 0 : _counted;
}
