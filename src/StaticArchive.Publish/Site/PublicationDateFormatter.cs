using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Publish.Site;

/// <summary>A date of publication in words: <c>2011-02</c> is February 2011, <c>1998~</c> about 1998.</summary>
public static class PublicationDateFormatter
{
    /// <summary>The words; what is no date is shown as it stands.</summary>
    public static string Format(string edtf) => Edtf.Format(edtf) ?? edtf;
}
