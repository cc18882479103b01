namespace StaticArchive.Model.Text;

/// <summary>A person's name in its two parts.</summary>
/// <param name="Family">Family name, particles included: <c>de la Varga</c>, <c>Le Grand</c>.</param>
/// <param name="Given">Given names or initials; empty if there are none.</param>
public readonly record struct PersonName(string Family, string Given);
