using System.Text;
using StaticArchive.Ingest.Bibliography;
using StaticArchive.Model;
using StaticArchive.Model.Messages;

namespace StaticArchive.Tests.Ingest.Bibliography;

/// <summary>Reads the records of a file that people wrote or a reference manager did.</summary>
internal static class CuratedFile
{
    /// <summary>The first record of a text, which is in the format that its file's name says.</summary>
    public static CslItem ReadFirst(string name, string text)
    {
        var messages = new List<Message>();
        var file = new InputFile("input/references/" + name, Encoding.UTF8.GetBytes(text));
        var read = ReferenceFileReader.Read(new SourceFile(file, text, "", "utf-8"), messages);
        Assert.Empty(messages);
        return read!.Records[0].Item;
    }

    /// <summary>The records of a file of CSL-JSON in the repository.</summary>
    public static IReadOnlyList<CuratedRecord> ReadJson(params string[] path)
    {
        var messages = new List<Message>();
        var file = new InputFile("input/references/records.json", File.ReadAllBytes(Repository.At(path)));
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        var records = CslJsonReader.Read(new SourceFile(file, text, "", "utf-8"), messages);
        Assert.Empty(messages);
        return records;
    }
}
