using System.IO.Compression;
using System.Text;

namespace StaticArchive.Tests.Ingest.Packages;

/// <summary>Makes Word documents of made-up words, part by part.</summary>
internal sealed class DocxFileBuilder
{
    private const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly Dictionary<string, byte[]> _parts = new(StringComparer.Ordinal);
    private readonly StringBuilder _types = new();
    private readonly StringBuilder _links = new();

    /// <summary>A document with this body.</summary>
    public DocxFileBuilder(string body)
    {
        _parts["word/document.xml"] = Xml("document", $"<w:body>{body}</w:body>");
        AddType("word/document.xml", "document.main+xml");
    }

    /// <summary>A paragraph of a style, with words or runs.</summary>
    public static string P(string content, string style = "", string properties = "") =>
        $"<w:p><w:pPr>{(style.Length > 0 ? $"<w:pStyle w:val=\"{style}\"/>" : "")}{properties}</w:pPr>"
        + $"{(content.StartsWith('<') ? content : R(content))}</w:p>";

    /// <summary>A run.</summary>
    public static string R(string text, string properties = "") =>
        $"<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{text}</w:t></w:r>";

    /// <summary>A field with its instruction and what it shows.</summary>
    public static string Field(string code, string result) =>
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        + $"<w:r><w:instrText xml:space=\"preserve\">{code}</w:instrText></w:r>"
        + $"<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>{result}<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    /// <summary>Adds a part of Word: <c>styles</c>, <c>numbering</c>, <c>footnotes</c>.</summary>
    public DocxFileBuilder With(string name, string content)
    {
        var path = $"word/{name}.xml";
        _parts[path] = Xml(name, content);
        AddType(path, name + "+xml");
        return WithLink(name, Office + name, $"{name}.xml", "");
    }

    /// <summary>Adds a link of the document, to one of its parts or (<c>TargetMode="External"</c>) elsewhere.</summary>
    public DocxFileBuilder WithLink(string id, string type, string target, string mode)
    {
        _links.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"<Relationship Id=\"{id}\" Type=\"{type}\" Target=\"{target}\" {mode}/>"
        );
        return this;
    }

    /// <summary>Adds any other part, with a link to it.</summary>
    public DocxFileBuilder WithPart(string path, byte[] content, string type)
    {
        _parts[path] = content;
        return WithLink(Path.GetFileNameWithoutExtension(path), Office + type, "/" + path, "");
    }

    /// <summary>The parts by their names.</summary>
    public IReadOnlyDictionary<string, byte[]> BuildParts() =>
        new Dictionary<string, byte[]>(_parts, StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = Encoding.UTF8.GetBytes(
                "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                    + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relation"
                    + "ships+xml\"/>"
                    + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                    + $"<Default Extension=\"png\" ContentType=\"image/png\"/>{_types}</Types>"
            ),
            ["_rels/.rels"] = Links(
                $"<Relationship Id=\"d\" Type=\"{Office}officeDocument\" Target=\"word/document.xml\"/>"
            ),
            ["word/_rels/document.xml.rels"] = Links(_links.ToString()),
        };

    /// <summary>The file.</summary>
    public byte[] Build() => Build(BuildParts());

    /// <summary>A file of parts.</summary>
    public static byte[] Build(IEnumerable<KeyValuePair<string, byte[]>> parts)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }

        return file.ToArray();
    }

    private static byte[] Xml(string top, string content) =>
        Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><w:{top} {Namespaces}>{content}</w:{top}>");

    private static byte[] Links(string links) =>
        Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\"?><Relationships "
                + $"xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{links}</Relationships>"
        );

    private void AddType(string path, string type) =>
        _types.Append(
            System.Globalization.CultureInfo.InvariantCulture,
            $"<Override PartName=\"/{path}\" ContentType=\"{Word}{type}\"/>"
        );
}
