using StaticArchive.Model.Text.Dates;

namespace StaticArchive.Publish.Figures;

/// <summary>An era with its date read.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Number">Its number in the order of <c>archive.yml</c>.</param>
internal sealed record EraBand(string Title, int Number, Edtf Date);
